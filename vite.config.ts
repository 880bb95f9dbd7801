import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { fontSubsets } from './src/site/build/font-subsets.ts';
import { mapProgram } from './src/site/build/map-program.ts';
import { prerender } from './src/site/build/plugin.ts';
import { servedLikeHosts } from './src/site/hosting/serve.ts';

export default defineConfig({
  base: './',
  plugins: [preact(), fontSubsets(), mapProgram(), prerender(), servedLikeHosts()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // Browsers that don't know preloads fetch the same scripts a little later.
    modulePreload: { polyfill: false },
  },
  appType: 'mpa',
  preview: { port: 4173 },
  worker: { format: 'es' },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    testTimeout: 60_000,
    maxWorkers: '100%',
  },
});

import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { prerender } from './src/prerender/plugin.ts';
import { servedLikeHosts } from './src/prerender/serve.ts';

export default defineConfig({
  base: './',
  plugins: [preact(), prerender(), servedLikeHosts()],
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  appType: 'mpa',
  preview: { port: 4173 },
  worker: { format: 'es' },
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'], testTimeout: 60_000 },
});

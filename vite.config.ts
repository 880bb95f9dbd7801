import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { fontSubsets } from './src/site/build/font-subsets.ts';
import { mapProgram } from './src/site/build/map-program.ts';
import { prerender } from './src/site/build/plugin.ts';
import { servedLikeHosts } from './src/site/hosting/serve.ts';
import { HeavyFirst } from './test/heavy-first.ts';

/** Tests that stand something in for a module or a global, hold state, or start programs. */
const APART = [
  'test/{browser,cli,data,embed,geodata,offline}/**/*.test.ts',
  'test/{map/fonts,map/steering,map/draw-once,geo/rebuild,share/data/xlsx,share/tools}.test.ts',
  'test/site/{build,hosting}/**/*.test.ts',
  'test/ui/shell/**/*.test.ts',
];

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
    testTimeout: 60_000,
    maxWorkers: '100%',
    sequence: { sequencer: HeavyFirst },
    projects: [
      // Most tests change nothing that others see: modules, and what they read, are there once.
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', ...APART],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'apart', include: APART, sequence: { groupOrder: 1 } },
      },
    ],
  },
});

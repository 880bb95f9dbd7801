import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/engines/*.journeys.ts'],
    maxWorkers: 2,
  },
});

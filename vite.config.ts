import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { checkedContent } from './src/content/check.ts';

/** What a static host should send with every answer; the tests run under the same. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; img-src 'self' data:; worker-src 'self'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

export default defineConfig({
  base: './',
  plugins: [checkedContent(), preact()],
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  preview: { port: 4173, headers: HEADERS },
  worker: { format: 'es' },
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'] },
});

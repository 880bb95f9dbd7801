/**
 * What the page weighs and what a switch of scenario costs, as tables.
 * Times mean something only beside each other: each stands beside a baseline of the same run.
 */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from '../test/chromium.mjs';
import { sizes } from './sizes.mjs';
import { switchWork } from './switch-work.mjs';
import { table } from './table.mjs';

console.log('\nSizes, kB\n');
console.log(table(['file', 'raw', 'gzip'], sizes('dist')));

const server = await preview({ preview: { port: 4327, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
  ],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  console.log('\nMain-thread work of a switch, ms\n');
  const rows = await switchWork(page, server.resolvedUrls?.local[0] ?? '');
  console.log(table(['what', 'times', 'p50', 'p95'], rows));
} finally {
  await browser.close();
  await server.close();
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../../src/cli/figure.ts';

const folder = mkdtempSync(join(tmpdir(), 'sequence-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function figure(...words: string[]) {
  let warned = '';
  const code = await run(words, {
    print: () => undefined,
    warn: (text) => {
      warned += text;
    },
  });
  return { code, warned };
}

it('a name that ends in .gif is a figure for each day, one after the other', async () => {
  const out = join(folder, 'held.gif');
  const days = '2024-08-08,2025-08-08';
  const { code } = await figure('--day', days, '--out', out);
  expect(code).toBe(0);
  const gif = readFileSync(out);
  expect(gif.subarray(0, 6).toString()).toBe('GIF89a');
  // What begins each picture: how long it is shown.
  const pictures = gif.toString('latin1').split('!\u00f9\u0004').length - 1;
  expect(pictures).toBe(2);
});

it('one figure is no sequence', async () => {
  const { code, warned } = await figure('--out', join(folder, 'one.gif'));
  expect(code).toBe(2);
  expect(warned).toContain('a series has 2 to 40 figures, not 1');
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/figure.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'matrix-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program with `--matrix`. */
async function matrix(...words: string[]) {
  let [said, warned] = ['', ''];
  const code = await run(['--matrix', ...words], {
    print: (text) => {
      said += text;
    },
    warn: (text) => {
      warned += text;
    },
  });
  return { code, said, warned };
}

describe('the program that draws figures, asked for all records', () => {
  it('writes what its file’s name ends in, each record on the line of its own day', async () => {
    const out = join(folder, 'all.svg');
    expect(await matrix('--lang', 'uk', '--out', out)).toMatchObject({ code: 0, said: `${out}\n` });
    const svg = readFileSync(out, 'utf8');
    expect(svg).toContain('Усі пропозиції за регіонами');
    expect(svg).toContain('Лінії контролю з 8 липня 2024');
  });

  it('names the file itself in a folder', async () => {
    const { said } = await matrix('--format', 'csv', '--out', `${folder}/`);
    expect(said).toBe(`${join(folder, 'matrix_en.csv')}\n`);
    expect(readFileSync(said.trim(), 'utf8')).toContain('Russia’s stated demand');
  });

  it.each([
    ['--scenario', ['--scenario', 'control-line', '--out', 'x.svg'], /--scenario can’t go with/],
    ['a format without a matrix', ['--out', 'x.pdf'], /--format: .*pdf/],
    ['a scale that can’t be', ['--scale', '9', '--out', 'x.png'], /--scale goes from 1 to 4/],
    ['no file', [], /--out/],
  ])('refuses %s, and says so', async (_what, words, message) => {
    const { code, warned } = await matrix(...words);
    expect(code).toBe(2);
    expect(warned).toMatch(message);
  });
});

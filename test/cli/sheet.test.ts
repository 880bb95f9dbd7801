import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/figure.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function figure(words: string) {
  let [said, warned] = ['', ''];
  const code = await run(words.split(' '), {
    print: (text) => {
      said += text;
    },
    warn: (text) => {
      warned += text;
    },
  });
  return { code, said, warned };
}

const DAYS = '--scenario control-line --day 2024-08-08,2025-08-08,newest';

describe('several days or scenarios', () => {
  it('are one sheet with a map for each', async () => {
    const out = join(folder, 'days.svg');
    expect(await figure(`${DAYS} --size 1200x1200 --out ${out}`)).toMatchObject({ code: 0 });
    expect(readFileSync(out, 'utf8').match(/<g id="panel-\d-map"/g)).toHaveLength(3);
  });

  it('are told as one figure', async () => {
    const { said } = await figure(`${DAYS} --size 1200x1200 --text alt`);
    expect(said).toMatch(/^3 maps of the same area: /);
  });

  it.each([
    [2, '--mode can’t go with several days or scenarios', `${DAYS} --mode side`],
    [2, 'a sheet of maps has 2 to 12 figures, not 13', `--day ${'newest,'.repeat(12)}own`],
    [2, '--format: There is no “geojson”.', `${DAYS} --size 1200x1200 --out a.geojson`],
    [3, 'don’t fit into 320x320', `${DAYS} --size 320x320 --out a.svg`],
  ])('are refused, with code %d: %s', async (code, sentence, words) => {
    const result = await figure(words);
    expect(result.warned).toContain(sentence);
    expect(result).toMatchObject({ code, said: '' });
  });
});

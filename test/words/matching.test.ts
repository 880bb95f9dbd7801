import { describe, expect, it } from 'vitest';
import { matching } from '../../src/words/matching.ts';

const names = ['Sloviansk', 'Слов’янськ', 'Nova Kakhovka', 'Їжаків', 'Kryvyi Rih'];
const found = (written: string) => matching(names, written, (name) => [name]);

describe('matching', () => {
  it.each([
    ['slov', ['Sloviansk']],
    ['СЛОВ', ['Слов’янськ']],
    ["слов'янськ", ['Слов’янськ']],
    ['kakh', ['Nova Kakhovka']],
    ['rih kry', ['Kryvyi Rih']],
    ['kov', []],
    ['', names],
    ['  ', names],
    ['(.*', []],
  ])('of "%s" is %o', (written, result) => {
    expect(found(written)).toEqual(result);
  });

  it.each([
    ['odessa', 1],
    ['ЗАЕС', 1],
    ['kerch bridge', 1],
    ['galagan', 0],
    ['галаган', 1],
    ['odessa ЗАЕС', 0],
  ])('looks for "%s" in all names, but in one at a time', (written, hits) => {
    const all = [['Odesa', 'Odessa', 'ЗАЕС'], ['Crimean (Kerch) bridge'], ['Ґалаґан']];
    expect(matching(all, written, (own) => own)).toHaveLength(hits);
  });
});

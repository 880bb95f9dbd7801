import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../src/content/messages/index.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { differenceGroups, groupsOf } from '../../../src/ui/map/Legends.tsx';
import { recordsOf } from '../../../src/ui/map/pictures.ts';
import type { LegendGroup } from '../../../src/words/legend-groups.ts';
import { material } from '../../material.ts';

/** More lines and letters than the fullest record has would scroll still farther on a desktop. */
const MOST = { lines: 10, letters: 520 };

const linesOf = (groups: readonly LegendGroup[]) => groups.flatMap(({ lines }) => lines);

const lettersOf = (groups: readonly LegendGroup[]) =>
  [
    ...groups.map(({ title }) => title ?? ''),
    ...linesOf(groups).map(({ text, amount }) => text + (amount ?? '')),
  ].join('').length;

describe.each(LANGUAGES)('the legends of the page in %s', (lang) => {
  const words = MESSAGES[lang];
  const records = [...recordsOf(material.dataIn(lang)).values()];
  const alone = records.map((told) => groupsOf(told, words, lang, 'km'));

  it('are no longer than that of the fullest record', () => {
    for (const groups of alone) {
      expect(linesOf(groups).length).toBeLessThanOrEqual(MOST.lines);
      expect(lettersOf(groups)).toBeLessThanOrEqual(MOST.letters);
    }
  });

  it('show no sample twice', () => {
    for (const groups of alone) {
      const samples = linesOf(groups).map(({ treatments, ofEdge = false }) =>
        JSON.stringify([treatments, ofEdge]),
      );
      expect(samples.filter((one, index) => samples.indexOf(one) !== index)).toEqual([]);
    }
  });

  it('are no longer for what differs than for the record with the longest', () => {
    const longest = Math.max(...alone.map(lettersOf));
    for (const before of records) {
      for (const after of records.filter((one) => one !== before)) {
        const letters = lettersOf(differenceGroups(before, after, words, lang));
        expect(letters).toBeLessThanOrEqual(longest);
      }
    }
  });
});

import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { groundColour, PALETTES } from '../../../src/grammar/palette.ts';
import { contentOf } from '../../../src/share/say/content.ts';
import { figuresShown } from '../../../src/share/say/subtitle.ts';
import { optionsOf, realMaterial, SCENARIOS } from '../figures.ts';

const DEAL = 'bloomberg-2025-08';

it('a pair of before and after changes its colours where ground would change, and nowhere else', () => {
  const material = realMaterial('en');
  const raw = { scenario: DEAL, vs: 'control-line', mode: 'before-after' };
  const [before, after] = contentOf(optionsOf(raw, material), material).pictures;
  const fill = (zone: NonNullable<typeof before>['zones'][number] | undefined) =>
    zone && [groundColour(PALETTES.light, zone.treatment), zone.treatment.pattern?.kind ?? ''];
  const changed = before?.zones.filter(({ id }, index) => {
    const [one, other] = [before.zones[index], after?.zones[index]].map(fill);
    expect(after?.zones[index]?.id).toBe(id);
    return JSON.stringify(one) !== JSON.stringify(other);
  });
  const ids = changed?.map(({ id }) => id) ?? [];
  // Dots say that it is open whether all of it stays.
  expect(ids).toEqual(expect.arrayContaining(['donetsk.ukraine', 'luhansk.ukraine']));
  expect(
    ids.filter((id) => !/^(donetsk|luhansk)\.ukraine$|^(kherson|zaporizhzhia)\.russia$/.test(id)),
  ).toEqual([]);
});

it.each(LANGUAGES)(
  'no two figures below a headline have the same words before them, in %s',
  (lang) => {
    const material = realMaterial(lang);
    for (const scenario of SCENARIOS) {
      const figures = figuresShown(optionsOf({ scenario }, material), material);
      const labels = figures.map((text) => text.split(': ')[0]);
      expect([scenario, labels]).toEqual([scenario, [...new Set(labels)]]);
    }
  },
);

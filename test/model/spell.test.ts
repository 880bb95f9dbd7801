import { expect, it } from 'vitest';
import { spellOn } from '../../src/model/spell.ts';

it('a spell begins with the last change and ends with the next', () => {
  const flips = [2, 5];
  expect([0, 2, 4, 5].map((day) => spellOn(flips, day))).toEqual([
    { since: null, until: 2 },
    { since: 2, until: 5 },
    { since: 2, until: 5 },
    { since: 5, until: null },
  ]);
});

it('ground that never changes hands has one spell, and so has what was held on the first day', () => {
  expect(spellOn([], 3)).toEqual({ since: null, until: null });
  expect(spellOn([0], 3)).toEqual({ since: null, until: null });
});

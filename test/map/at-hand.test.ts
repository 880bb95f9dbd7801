import { describe, expect, it } from 'vitest';
import type { Colouring } from '../../src/grammar/colouring.ts';
import { atHand, firstAtHand } from '../../src/map/at-hand.ts';

const colouring = (id: string): Colouring => ({
  id,
  treatments: new Map(),
  before2022: false,
});
const fifteen = [...'abcdefghijklmno'].map(colouring);
const ids = (some: readonly Colouring[]) => some.map(({ id }) => id).join('');

describe('the colourings that have layers', () => {
  const first = firstAtHand({ colourings: fifteen, shown: 'm' });

  it('are at first the one that is shown and those that a reader comes upon first', () => {
    expect(ids(first)).toBe('abcdm');
  });

  it('are all of a few', () => {
    expect(ids(firstAtHand({ colourings: fifteen.slice(0, 4), shown: 'c' }))).toBe('abcd');
  });

  it('are as many for fifteen records as for five, whatever is chosen one after the other', () => {
    let some = first;
    let seen = 'm';
    for (const { id } of [...fifteen, ...fifteen.toReversed()]) {
      some = atHand(some, { colourings: fifteen, shown: id }, seen);
      expect(some).toHaveLength(first.length);
      expect(ids(some)).toContain(id);
      expect(ids(some)).toContain(seen);
      seen = id;
    }
  });

  it('keep the difference that is seen until another is drawn', () => {
    const before = [...first.slice(1), colouring('a~b')];
    const colourings = [...fifteen, colouring('a~c')];
    const after = atHand(before, { colourings, shown: 'a~c' }, 'a~b');
    expect(ids(after)).toBe(['c', 'd', 'm', 'a~b', 'a~c'].join(''));
  });

  it('are drawn as they are on the day that is shown now', () => {
    const today = fifteen.map(({ id }) => colouring(id));
    const after = atHand(first, { colourings: today, shown: 'm' }, 'm');
    expect(after.every((one) => today.includes(one))).toBe(true);
  });

  it('are the same list where nothing has changed', () => {
    expect(atHand(first, { colourings: fifteen, shown: 'b' }, 'm')).toBe(first);
  });
});

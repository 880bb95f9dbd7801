import { describe, expect, it } from 'vitest';
import { MOST_MAPS, withMap } from '../../src/embed/live-maps.ts';

describe('withMap', () => {
  it('makes the oldest map give way to one too many', () => {
    expect(withMap(['a', 'b'], 'c', true, 2)).toEqual({ live: ['b', 'c'], released: ['a'] });
  });

  it('keeps a map that is told again as the youngest', () => {
    expect(withMap(['a', 'b'], 'a', true, 2)).toEqual({ live: ['b', 'a'], released: [] });
  });

  it('forgets a map that is gone', () => {
    expect(withMap(['a', 'b'], 'a', false, 2)).toEqual({ live: ['b'], released: [] });
  });

  it('leaves a page of a dozen with fewer maps than browsers have contexts', () => {
    let live: readonly number[] = [];
    for (let owner = 0; owner < 12; owner++) live = withMap(live, owner, true).live;
    expect(live).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
    expect(MOST_MAPS).toBeLessThan(16);
  });
});

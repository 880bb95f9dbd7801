import { describe, expect, it } from 'vitest';
import { PLAIN_VIEW, type View } from '../../../src/model/view.ts';
import { shownBy } from '../../../src/ui/page/comparison.ts';
import { differenceOf, picturesOf, recordsOf } from '../../../src/ui/map/pictures.ts';
import { localScenario, outcome, zone } from '../../fixtures.ts';
import { pageData } from '../pages.ts';

const zones = [zone('donetsk', 'ukraine')];
const data = pageData(
  [
    localScenario([{ zones: ['donetsk.ukraine'], outcome: outcome() }], { id: 'deal' }),
    localScenario([], { id: 'line' }),
  ],
  zones,
);
const records = recordsOf(data);
const shown = (change: Partial<View>, wide = true) =>
  shownBy({ ...PLAIN_VIEW, scenario: 'deal', lang: 'en', ...change }, data, wide);
const pictures = (change: Partial<View>, flipped = false) =>
  picturesOf(shown(change), records, flipped).map(
    ({ side, id, paperOnly }) => `${side} ${id}${paperOnly ? ' for paper' : ''}`,
  );

describe('shownBy', () => {
  it('compares nothing where the view names nothing to compare with', () => {
    expect(shown({ compare: 'flip' })).toMatchObject({ vs: null, how: null });
  });

  it('flips two maps that have no room side by side', () => {
    expect(shown({ vs: 'line', compare: 'side' }).how).toBe('side');
    expect(shown({ vs: 'line', compare: 'side' }, false).how).toBe('flip');
  });

  it('throws, naming it, where there is no such scenario', () => {
    expect(() => shown({ scenario: 'atlantis' })).toThrow('atlantis');
  });
});

describe('picturesOf', () => {
  it('is one picture where nothing is compared', () => {
    expect(pictures({})).toEqual(['after deal']);
  });

  it.each(['swipe', 'side'] as const)('is two for %s, the map that stays first', (compare) => {
    expect(pictures({ vs: 'line', compare })).toEqual(['after deal', 'before line']);
  });

  it('is the one or the other for a flip, and the one turned away for paper', () => {
    const flip = { vs: 'line', compare: 'flip' } as const;
    expect(pictures(flip)).toEqual(['after deal', 'before line for paper']);
    expect(pictures(flip, true)).toEqual(['after line', 'before deal for paper']);
  });

  it('is one of both for a difference, which has a colouring of its own', () => {
    const view = { vs: 'line', compare: 'difference' } as const;
    expect(pictures(view)).toEqual(['after line~deal']);
    expect(differenceOf(data, shown(view), records)?.id).toBe('line~deal');
    expect(differenceOf(data, shown({}), records)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { Holder } from '../../../src/model/region.ts';
import { pieceId, type Piece } from '../../../src/model/two-days.ts';
import { PLAIN_VIEW, type Comparison, type View } from '../../../src/model/view.ts';
import type { PageData } from '../../../src/ui/page/page-data.ts';
import { shownBy } from '../../../src/ui/page/comparison.ts';
import {
  differenceOf,
  labelOf,
  pairOf,
  picturesOf,
  recordsOf,
} from '../../../src/ui/map/pictures.ts';
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
  picturesOf(shown(change), pairOf(shown(change), records, data), flipped).map(
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
    expect(differenceOf(pairOf(shown(view), records, data))?.id).toBe('line~deal');
    expect(differenceOf(pairOf(shown({}), records, data))).toBeNull();
  });
});

describe('two days of one record', () => {
  const piece = (before: Holder, after: Holder): Piece => ({
    ...zone('donetsk', after),
    id: pieceId('donetsk', before, after),
    heldBefore: before,
  });
  const other = {
    ground: { ...data.ground, day: '2024-07-08', zones: [zone('donetsk', 'russia')] },
    pieces: [piece('ukraine', 'russia'), piece('ukraine', 'ukraine')],
  };
  const dated = (kind: 'assessment' | 'proposal'): PageData => ({
    ...pageData([localScenario([], { id: 'line', kind })], zones),
    other,
  });
  const drawn = (compare: Comparison, kind: 'assessment' | 'proposal' = 'assessment') => {
    const on = dated(kind);
    const view: View = {
      ...PLAIN_VIEW,
      scenario: 'line',
      lang: 'en',
      vsDay: '2024-07-08',
      compare,
    };
    const days = shownBy(view, on, true);
    const pair = pairOf(days, recordsOf(on), on);
    return { how: days.how, pair, pictures: picturesOf(days, pair, false) };
  };

  it('are drawn each with the shapes and the zones of its own day', () => {
    const { pictures: two } = drawn('swipe');
    expect(two.map(({ side, shapes, records: [told] }) => [side, shapes, told?.day])).toEqual([
      ['after', 'own', '2025-08-08'],
      ['before', 'other', '2024-07-08'],
    ]);
    expect(two[1]?.records[0]?.zones).toBe(other.ground.zones);
  });

  it('differ in the ground that changed hands between them', () => {
    const { pictures: one, pair } = drawn('difference');
    expect(one.map(({ shapes }) => shapes)).toEqual(['both']);
    expect([...(differenceOf(pair)?.treatments.keys() ?? [])]).toEqual([
      'donetsk.ukraine-russia',
      'donetsk.ukraine-ukraine',
    ]);
    expect(pair.before?.outcomes.get('donetsk.ukraine-russia')?.control).toBe('ukraine');
    expect(pair.after.outcomes.get('donetsk.ukraine-russia')?.control).toBe('russia');
  });

  it('of a proposal have no picture of what differs', () => {
    expect(drawn('difference', 'proposal').how).toBe('swipe');
    expect(drawn('flip', 'proposal').how).toBe('flip');
  });

  it('are told apart by their days, two records by their titles', () => {
    const { pair } = drawn('swipe');
    const both = [pair.before ?? pair.after, pair.after];
    expect(both.map((told) => labelOf(told, both, 'en').replaceAll(/\s/g, ' '))).toEqual([
      '8 July 2024',
      '8 August 2025',
    ]);
  });
});

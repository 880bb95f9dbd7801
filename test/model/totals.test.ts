import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../src/model/outcome.ts';
import { groundHeldBy, totalsOf } from '../../src/model/totals.ts';
import { outcome, scenario, zone } from '../fixtures.ts';

const zones = [
  zone('donetsk', 'ukraine', 25),
  zone('donetsk', 'russia', 75),
  zone('kherson', 'ukraine', 40),
  zone('kherson', 'russia', 60),
];
const passes = { zones: ['donetsk.ukraine'], outcome: outcome({ control: 'russia' }) } as const;
const returns = {
  zones: ['kherson.russia'],
  outcome: outcome({ control: 'ukraine', extent: 'unpublished' }),
} as const;
const totals = totalsOf(zones, outcomesOf(scenario([passes, returns]), zones));

describe('totalsOf', () => {
  it('gives the ground that passes with its share of the region', () => {
    expect(totals).toContainEqual({
      region: 'donetsk',
      change: 'passes-to-russia',
      uncertain: false,
      area: 25,
      share: 0.25,
    });
  });

  it('gives the same ground with its share of all regions', () => {
    expect(totals).toContainEqual({
      region: null,
      change: 'passes-to-russia',
      uncertain: false,
      area: 25,
      share: 0.125,
    });
  });

  it('marks ground of unpublished extent as uncertain', () => {
    expect(totals.filter(({ change }) => change === 'returns-to-ukraine')).toEqual([
      expect.objectContaining({ region: 'kherson', uncertain: true, area: 60 }),
      expect.objectContaining({ region: null, uncertain: true, area: 60 }),
    ]);
  });

  it('accounts for every km² of a region and of all regions', () => {
    for (const [region, whole] of [
      ['donetsk', 100],
      ['kherson', 100],
      [null, 200],
    ] as const) {
      const parts = totals.filter((total) => total.region === region);
      expect(parts.reduce((sum, { area }) => sum + area, 0)).toBe(whole);
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  it('refuses outcomes that lack a zone', () => {
    expect(() => totalsOf(zones, new Map())).toThrow('no outcome for zone "donetsk.ukraine"');
  });
});

describe('groundHeldBy', () => {
  it('gives a holder’s ground by region, then in all', () => {
    expect(groundHeldBy('russia', zones)).toEqual([
      { region: 'donetsk', area: 75, share: 0.75 },
      { region: 'kherson', area: 60, share: 0.6 },
      { region: null, area: 135, share: 0.675 },
    ]);
  });

  it('leaves out regions where the holder has none', () => {
    expect(groundHeldBy('russia', [zone('sumy', 'ukraine')])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../src/model/outcome.ts';
import { groundHeldBy, isConcerned, totalsOf } from '../../src/model/totals.ts';
import { outcome, REGIME, scenario, zone } from '../fixtures.ts';

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
      rules: null,
      key: 'passes-to-russia all',
      measure: 'all',
      said: [outcome({ control: 'russia' })],
      area: 25,
      share: 0.25,
    });
  });

  it('gives the same ground with its share of all regions', () => {
    expect(totals).toContainEqual({
      region: null,
      change: 'passes-to-russia',
      rules: null,
      key: 'passes-to-russia all',
      measure: 'all',
      said: [outcome({ control: 'russia' })],
      area: 25,
      share: 0.125,
    });
  });

  it('has no figure for ground of which nobody published how much is meant', () => {
    const nothing = { measure: 'unpublished', area: null, share: null };
    expect(totals.filter(({ change }) => change === 'returns-to-ukraine')).toEqual([
      expect.objectContaining({ region: 'kherson', ...nothing }),
      expect.objectContaining({ region: null, ...nothing }),
    ]);
  });

  it('has at most so much where it is unclear how much is meant, apart from certain ground', () => {
    const unclear = { ...returns, outcome: outcome({ control: 'ukraine', extent: 'unclear' }) };
    const both = totalsOf(
      zones,
      outcomesOf(
        scenario([
          passes,
          unclear,
          { zones: ['donetsk.russia'], outcome: outcome({ control: 'ukraine' }) },
        ]),
        zones,
      ),
    );
    expect(
      both
        .filter(({ region, change }) => region === null && change === 'returns-to-ukraine')
        .map(({ measure, area }) => [measure, area]),
    ).toEqual([
      ['all', 75],
      ['at-most', 60],
    ]);
  });

  it('counts ground under rules of its own apart, by their kind and by who controls it', () => {
    const ruled = (control: 'ukraine' | 'unresolved') => outcome({ control, regime: REGIME });
    const all = totalsOf(
      zones,
      outcomesOf(
        scenario([
          { zones: ['donetsk.ukraine'], outcome: ruled('unresolved') },
          { zones: ['kherson.ukraine'], outcome: ruled('ukraine') },
          {
            zones: ['kherson.russia'],
            outcome: outcome({ control: 'unresolved', basis: 'unclear' }),
          },
        ]),
        zones,
      ),
    ).filter((one) => one.region === null && isConcerned(one));
    expect(all.map(({ change, rules, area }) => [change, rules, area])).toEqual([
      [
        'unresolved',
        { kind: 'demilitarised', control: 'unresolved', countsAs: null, isOpen: false },
        25,
      ],
      ['stays', { kind: 'demilitarised', control: 'ukraine', countsAs: null, isOpen: false }, 40],
      ['unresolved', null, 60],
    ]);
  });

  it('accounts for every km² of a region and of all regions', () => {
    const unclear = { ...returns, outcome: outcome({ control: 'ukraine', extent: 'unclear' }) };
    const all = totalsOf(zones, outcomesOf(scenario([passes, unclear]), zones));
    for (const [region, whole] of [
      ['donetsk', 100],
      ['kherson', 100],
      [null, 200],
    ] as const) {
      const parts = all.filter((total) => total.region === region);
      expect(parts.reduce((sum, { area }) => sum + (area ?? NaN), 0)).toBe(whole);
      expect(parts.reduce((sum, { share }) => sum + (share ?? NaN), 0)).toBeCloseTo(1, 12);
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

import { describe, expect, it } from 'vitest';
import { drawnAlike, legendOf } from '../../src/grammar/legend.ts';
import { treatmentKey } from '../../src/grammar/treatment.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { outcome, scenario, zone } from '../fixtures.ts';

const zones = [
  zone('donetsk', 'ukraine'),
  zone('donetsk', 'russia'),
  zone('luhansk', 'russia'),
  zone('sumy', 'russia'),
];
const rules = [
  { regions: ['donetsk'], outcome: outcome() },
  { regions: ['luhansk'], outcome: outcome() },
] as const;
const groups = drawnAlike(legendOf(zones, outcomesOf(scenario(rules), zones)));
const keys = groups.map(({ treatment }) => treatmentKey(treatment));

describe('drawnAlike', () => {
  it('has each treatment of the map once, what changes first and what is not addressed last', () => {
    expect(keys).toEqual([
      'ukraine/reported/stripes:russia',
      'russia/reported',
      'russia/not-addressed',
    ]);
  });

  it('keeps every zone that is drawn so', () => {
    expect(groups.map(({ entries }) => entries.map(({ zone: { id } }) => id))).toEqual([
      ['donetsk.ukraine'],
      ['donetsk.russia', 'luhansk.russia'],
      ['sumy.russia'],
    ]);
  });

  it('is empty where nothing is drawn', () => {
    expect(drawnAlike(legendOf([], new Map()))).toEqual([]);
  });
});

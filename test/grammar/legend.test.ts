import { describe, expect, it } from 'vitest';
import { legendOf } from '../../src/grammar/legend.ts';
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
const keys = legendOf(zones, outcomesOf(scenario(rules), zones)).map(({ treatment }) =>
  treatmentKey(treatment),
);

describe('legendOf', () => {
  it('has each treatment of the map once, what changes first and what is not addressed last', () => {
    expect(keys).toEqual([
      'ukraine/reported/stripes:russia',
      'russia/reported',
      'russia/not-addressed',
    ]);
  });

  it('is empty where nothing is drawn', () => {
    expect(legendOf([], new Map())).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { concernedTowns, peopleIn } from '../../src/model/concerned.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import type { ZoneId } from '../../src/model/zone.ts';
import { outcome, scenario, zone } from '../fixtures.ts';

const zones = [zone('donetsk', 'ukraine'), zone('kherson', 'russia')];
const town = (id: string, population: number | null, inside: ZoneId | null) => ({
  id,
  kind: 'town' as const,
  population,
  zone: inside,
});
const places = [
  town('small', 10, 'donetsk.ukraine'),
  town('unknown', null, 'donetsk.ukraine'),
  town('large', 100, 'donetsk.ukraine'),
  town('elsewhere', 5, 'kherson.russia'),
  town('abroad', 7, null),
  { ...town('plant', 1, 'donetsk.ukraine'), kind: 'site' as const },
];
const passes = { zones: ['donetsk.ukraine'], outcome: outcome({ extent: 'unclear' }) } as const;
const towns = concernedTowns(places, zones, outcomesOf(scenario([passes]), zones));

describe('concernedTowns', () => {
  it('are those on ground that changes hands, the largest first', () => {
    expect(towns.map(({ town: { id } }) => id)).toEqual(['large', 'small', 'unknown']);
  });

  it('say what becomes of their ground, and whether its extent is open', () => {
    expect(towns[0]).toMatchObject({ change: 'passes-to-russia', uncertain: true });
  });
});

describe('peopleIn', () => {
  it('adds what is known', () => {
    expect(peopleIn(towns.map((one) => one.town))).toBe(110);
  });
});

import { describe, expect, it } from 'vitest';
import { concernedTowns, residentsOf } from '../../src/model/concerned.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import type { PlaceZones } from '../../src/model/ground.ts';
import type { Control } from '../../src/model/scenario.ts';
import { outcome, REGIME, scenario, zone } from '../fixtures.ts';

const zones = [zone('donetsk', 'ukraine'), zone('kherson', 'russia')];
const town = (id: string, population: number | null) => ({
  id,
  kind: 'town' as const,
  population,
  populationYear: 2022,
});
const places = [
  town('small', 10),
  town('unknown', null),
  town('large', 100),
  town('elsewhere', 5),
  town('abroad', 7),
  { ...town('plant', 1), kind: 'site' as const },
];
const placeZones: PlaceZones = {
  small: 'donetsk.ukraine',
  unknown: 'donetsk.ukraine',
  large: 'donetsk.ukraine',
  elsewhere: 'kherson.russia',
  plant: 'donetsk.ukraine',
};
const passes = { zones: ['donetsk.ukraine'], outcome: outcome({ extent: 'unclear' }) } as const;
const towns = concernedTowns(places, placeZones, zones, outcomesOf(scenario([passes]), zones));

describe('concernedTowns', () => {
  it('are those on ground that changes hands, the largest first', () => {
    expect(towns.map(({ town: { id } }) => id)).toEqual(['large', 'small', 'unknown']);
  });

  it('say what becomes of their ground, and whether its extent is open', () => {
    expect(towns[0]).toMatchObject({ change: 'passes-to-russia', measure: 'at-most' });
  });
});

describe('concernedTowns under rules of their own', () => {
  const fateUnder = (control: Control) =>
    concernedTowns(
      places,
      placeZones,
      zones,
      outcomesOf(
        scenario([{ zones: ['donetsk.ukraine'], outcome: outcome({ control, regime: REGIME }) }]),
        zones,
      ),
    )[0];

  it.each([
    ['unresolved', { change: 'unresolved', fate: 'rules' }],
    ['ukraine', { change: 'stays', fate: 'rules' }],
    ['russia', { change: 'passes-to-russia', fate: 'passes-to-russia' }],
  ] as const)('say so unless their ground passes to somebody: %s', (control, told) => {
    expect(fateUnder(control)).toMatchObject(told);
  });
});

describe('residentsOf', () => {
  const counted = (population: number | null, populationYear: number | null) => ({
    population,
    populationYear,
  });

  it('adds what is known, and says how many towns the count lacks', () => {
    expect(residentsOf(towns.map((one) => one.town))).toEqual({
      people: 110,
      year: 2022,
      missing: 1,
    });
  });

  it('never adds figures of another year or of none', () => {
    const mixed = [counted(100, 2022), counted(50, 2001), counted(7, null)];
    expect(residentsOf(mixed)).toEqual({ people: 100, year: 2022, missing: 2 });
  });

  it('has no year where no town was counted', () => {
    expect(residentsOf([counted(7, null)])).toEqual({ people: 0, year: null, missing: 1 });
  });
});

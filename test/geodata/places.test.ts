import { describe, expect, it } from 'vitest';
import type { Polygon } from '../../geodata/lib/geometry.js';
import { geoNames, placeFeatures, residents, type Town } from '../../geodata/steps/places.js';

const HEAD = 'geonameid,name,country,population,longitude,latitude';
const csv = (...rows: string[]): string => [HEAD, ...rows, ''].join('\n');
const names = geoNames(
  'x.csv',
  csv('1,Here,UA,5000,37.5,48.5', '2,Abroad,RU,0,39.5,48.5', '3,Afloat,UA,1,31,43'),
);

const counted = residents('r.csv', 'katottg,pop2022\nUA14,4200\nUA01,\n');

const box = (west: number): Polygon => [
  [
    [west, 48],
    [west + 1, 48],
    [west + 1, 49],
    [west, 49],
    [west, 48],
  ],
];
const parts = [
  { zone: 'donetsk.ukraine', polygon: box(37) },
  { zone: 'land', polygon: box(39) },
];

const town = (geonames: number, country = 'UA'): Town => ({
  id: `town-${geonames}`,
  geonames,
  name_en: 'Town',
  name_uk: 'Місто',
  rank: 2,
  capital: false,
  country,
  katottg: 'UA14',
});
const place = (...towns: Town[]) =>
  placeFeatures(
    'gaz.json',
    { towns, towns_outside_geonames: [], sites: [] },
    names,
    counted,
    parts,
  );

describe('places', () => {
  it('take their position from GeoNames, people from the count, and the zone they lie in', () => {
    expect(place(town(1))[0]).toMatchObject({
      id: 'town-1',
      geometry: { coordinates: [37.5, 48.5] },
      properties: {
        kind: 'town',
        population: 4200,
        population_year: 2022,
        zone: 'donetsk.ukraine',
      },
    });
  });

  it('that were not counted have the figure of GeoNames, of no known year', () => {
    expect(place({ ...town(1), katottg: 'UA01' })[0]?.properties).toMatchObject({
      population: 5000,
      population_year: null,
    });
  });

  it('abroad have no zone, and no population where GeoNames has 0', () => {
    expect(place(town(2, 'RU'))[0]?.properties).toMatchObject({ zone: null, population: null });
  });

  it('that GeoNames lacks have their own position, their zone and the people counted', () => {
    const { geonames: _, ...named } = town(1);
    const outside = { ...named, lon: 37.2, lat: 48.2 };
    const [feature] = placeFeatures(
      'gaz.json',
      { towns: [], towns_outside_geonames: [outside], sites: [] },
      names,
      counted,
      parts,
    );
    expect(feature).toMatchObject({
      geometry: { coordinates: [37.2, 48.2] },
      properties: { kind: 'town', zone: 'donetsk.ukraine', population: 4200, geonames: null },
    });
  });

  it('that are sites have their own position and no population', () => {
    const site = { id: 's', name_en: 'S', name_uk: 'С', rank: 1, lon: 37.1, lat: 48.1 };
    const [feature] = placeFeatures(
      'gaz.json',
      { towns: [], towns_outside_geonames: [], sites: [site] },
      names,
      counted,
      parts,
    );
    expect(feature?.properties).toMatchObject({
      kind: 'site',
      zone: 'donetsk.ukraine',
      population: null,
    });
  });

  it.each([
    ['unknown to GeoNames', town(9), 'gaz.json: "town-9" has GeoNames id 9, not listed.'],
    ['in another country', town(2), 'gaz.json: "town-2" is in UA, by GeoNames in RU.'],
    ['Ukrainian but at sea', town(3), 'gaz.json: "town-3" is in UA but lies at sea.'],
    [
      'with a code that the codifier lacks',
      { ...town(1), katottg: 'UA99' },
      'gaz.json: "town-1" has the code UA99, which the codifier lacks.',
    ],
  ])('%s stop', (_, entry, message) => {
    expect(() => place(entry)).toThrow(message);
  });

  it('with one id stop', () => {
    expect(() => place(town(1), town(1))).toThrow('gaz.json: has two entries "town-1".');
  });
});

describe('the count of people', () => {
  it('that has something else than a number stops', () => {
    expect(() => residents('r.csv', 'katottg,pop2022\nUA14,many\n')).toThrow(
      'r.csv: line 2 has no number in pop2022.',
    );
  });
});

describe('the GeoNames extract', () => {
  it.each([
    ['lacks a column', 'geonameid,name\n1,Here\n', 'x.csv: has no column country.'],
    ['has a row of another length', csv('1,Here,UA'), 'x.csv: line 2 is not 6 plain fields.'],
    ['has quotes', csv('1,"Here",UA,1,37,48'), 'x.csv: line 2 is not 6 plain fields.'],
    ['has no number', csv('1,Here,UA,1,east,48'), 'x.csv: line 2 has no number in longitude.'],
  ])('that %s stops', (_, text, message) => {
    expect(() => geoNames('x.csv', text)).toThrow(message);
  });
});

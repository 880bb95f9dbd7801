import { describe, expect, it } from 'vitest';
import { lengthKm } from '../../geodata/lib/area.js';
import { inPolygons, polygonsOf } from '../../geodata/lib/geometry.js';
import { manifest, places, pointOf, zones } from './files.js';

const zone = (id: string) => zones.find((feature) => feature.id === id);

describe('places', () => {
  const towns = places.filter(({ properties }) => properties?.kind === 'town');
  const find = (id: string) => places.find((place) => place.id === id);

  it('are 60 towns or more and the three sites', () => {
    expect(towns.length).toBeGreaterThanOrEqual(60);
    const sites = places.filter(({ properties }) => properties?.kind === 'site');
    expect(sites.map(({ id }) => id)).toEqual(['kakhovka-dam', 'kinburn-spit', 'zaporizhzhia-npp']);
  });

  it('in Ukraine have the count of 2022, but for Crimea and at most one more', () => {
    const older = towns.filter(
      ({ properties: town }) =>
        town?.country === 'UA' && town.zone !== 'crimea.russia' && town.population_year !== 2022,
    );
    expect(older.length).toBeLessThanOrEqual(1);
    expect(find('kramatorsk')?.properties?.population).toBe(147_145);
  });

  it('abroad keep the letters of their own language', () => {
    const names = towns.map(({ properties }) => properties?.name_en);
    expect(names).toEqual(expect.arrayContaining(['Chișinău', 'Constanța', 'Iași']));
  });

  it('lie in the zone they name, as far as simplified edges can tell', () => {
    const stray = places.filter((place) => {
      const home = zone(String(place.properties?.zone));
      if (!home) return false;
      const point = pointOf(place);
      const polygons = polygonsOf(home.geometry);
      return !inPolygons(point, polygons) && distanceKm(point, polygons.flat(2)) > 1;
    });
    expect(stray.map(({ id }) => id)).toEqual([]);
  });

  it('outside the nine regions lie in no zone', () => {
    const inside = places.filter(
      (place) =>
        place.properties?.zone === null &&
        zones.some(({ geometry }) => inPolygons(pointOf(place), polygonsOf(geometry))),
    );
    expect(inside.map(({ id }) => id)).toEqual([]);
  });

  it.runIf(manifest().line_date === '2025-08-08').each([
    ['sloviansk', 'donetsk.ukraine'],
    ['kramatorsk', 'donetsk.ukraine'],
    ['bakhmut', 'donetsk.russia'],
    ['donetsk', 'donetsk.russia'],
    ['luhansk', 'luhansk.russia'],
    ['melitopol', 'zaporizhzhia.russia'],
    ['enerhodar', 'zaporizhzhia.russia'],
    ['zaporizhzhia-npp', 'zaporizhzhia.russia'],
    ['zaporizhzhia', 'zaporizhzhia.ukraine'],
    ['kherson', 'kherson.ukraine'],
    ['simferopol', 'crimea.russia'],
    ['kinburn-spit', 'mykolaiv.russia'],
    ['kyiv', null],
  ])('have %s in %s on 8 August 2025', (id, expected) => {
    expect(find(id)?.properties?.zone).toBe(expected);
  });
});

function distanceKm(from: [number, number], positions: [number, number][]): number {
  return positions.reduce((least, to) => {
    if (Math.abs(to[1] - from[1]) > 0.05) return least;
    return Math.min(least, lengthKm([from, to]));
  }, Infinity);
}

import { describe, expect, it } from 'vitest';
import { parseGeography } from '../../src/data/parse.ts';
import { geoFiles, type GeoFiles } from '../fixtures.ts';
import { inEach } from '../in-each.ts';

/** The problems that the files have after one change. */
function problemsAfter(change: (files: GeoFiles) => unknown): readonly string[] {
  const files = geoFiles();
  change(files);
  const parsed = parseGeography(files);
  return parsed.ok ? [] : parsed.problems;
}

const first = (collection: { features: unknown[] }) =>
  collection.features[0] as { properties: Record<string, unknown>; geometry: { type: string } };

describe('parseGeography', () => {
  it('gives zones with their areas, and the day of the line', () => {
    const parsed = parseGeography(geoFiles());
    expect(parsed).toMatchObject({
      ok: true,
      geography: {
        ground: {
          day: '2025-08-08',
          zones: [
            { id: 'donetsk.ukraine', region: 'donetsk', holder: 'ukraine', areaKm2: 8000 },
            { id: 'donetsk.russia', region: 'donetsk', holder: 'russia', areaKm2: 8000 },
          ],
        },
      },
    });
  });

  it('gives places with their names in both languages, and the zones they lie in', () => {
    const parsed = parseGeography(geoFiles());
    expect(parsed.ok && parsed.geography.placeZones).toEqual({ town: 'donetsk.ukraine' });
    expect(parsed.ok && parsed.geography.places[0]).toEqual({
      id: 'town',
      kind: 'town',
      name: inEach('Town', 'Місто'),
      at: [36.5, 48.5],
      rank: 2,
      population: 5000,
      populationYear: 2022,
    });
  });

  it.each([
    [
      'a file that is not an object',
      (f: GeoFiles) => Object.assign(f, { zones: 'text' }),
      'zones.geojson',
    ],
    [
      'a file without features',
      (f: GeoFiles) => Object.assign(f, { places: { type: 'FeatureCollection', features: [] } }),
      'places.geojson: features',
    ],
    [
      'a zone without area',
      (f: GeoFiles) => delete first(f.zones).properties['area_km2'],
      'zones.geojson: features.0.properties.area_km2',
    ],
    [
      'a holder nobody knows',
      (f: GeoFiles) => Object.assign(first(f.zones).properties, { holder: 'x' }),
      'zones.geojson: features.0.properties.holder',
    ],
    [
      'a region that is a line',
      (f: GeoFiles) => Object.assign(first(f.regions).geometry, { type: 'LineString' }),
      'regions.geojson: features.0.geometry.type',
    ],
    [
      'a contact line without a day',
      (f: GeoFiles) => delete first(f['contact-line']).properties['line_date'],
      'contact-line.geojson: features.0.properties.line_date',
    ],
    [
      'a base map feature without kind',
      (f: GeoFiles) => delete first(f.basemap).properties['kind'],
      'basemap.geojson: features.0.properties.kind',
    ],
    [
      'zones of two days',
      (f: GeoFiles) => Object.assign(first(f.zones).properties, { line_date: '2024-01-01' }),
      'zones.geojson: donetsk.russia is of 2025-08-08, other zones of 2024-01-01',
    ],
  ])('refuses %s and names file and field', (_what, change, problem) => {
    expect(problemsAfter(change).join('\n')).toContain(problem);
  });

  it('tells only the first of many equal problems', () => {
    const problems = problemsAfter((files) => {
      const zone = first(files.zones);
      files.zones.features = Array.from({ length: 50 }, () => ({ ...zone, properties: {} }));
    });
    expect(problems).toHaveLength(3);
  });
});

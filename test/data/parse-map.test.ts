import { describe, expect, it } from 'vitest';
import { parseMapData } from '../../src/data/parse-map.ts';
import { mapDataFile, type MapDataFile } from './map-data.ts';

const ground = () => {
  const parsed = parseMapData(mapDataFile(), 'map.json');
  if (!parsed.ok) throw new Error(parsed.problems.join());
  return parsed.ground;
};
const geometries = (layer: keyof ReturnType<typeof ground>['layers']) =>
  ground().layers[layer].features.map(({ geometry }) => geometry);

describe('parseMapData', () => {
  it('gives zones with their areas and labels', () => {
    expect(ground().layers.zones.features[0]?.properties).toEqual({
      id: 'donetsk.ukraine',
      region: 'donetsk',
      holder: 'ukraine',
      area: 8000,
      label: [36.5, 48.5],
    });
  });

  it('gives features in degrees with their properties', () => {
    expect(ground().layers.places.features).toEqual([
      {
        type: 'Feature',
        properties: { id: 'town', kind: 'town', name: 'Town', rank: 2, stands: '0000000c' },
        geometry: { type: 'Point', coordinates: [36.5, 48.5] },
      },
    ]);
  });

  it('merges a region from its zones', () => {
    const [region, ...others] = geometries('regions');
    expect(others).toEqual([]);
    expect(region).toMatchObject({ type: 'MultiPolygon' });
    const ring = region?.type === 'MultiPolygon' ? (region.coordinates[0]?.[0] ?? []) : [];
    const corners = ['36,48', '37,48', '38,48', '38,49', '37,49', '36,49'];
    expect(new Set(ring.map(String))).toEqual(new Set(corners));
  });

  it('draws the contact line where both holders meet, and nowhere else', () => {
    expect(geometries('contact-line')).toEqual([
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [37, 48],
            [37, 49],
          ],
        ],
      },
    ]);
  });

  it.each([
    ['text', () => 'text', 'map.json: the whole file'],
    [
      'a file without arcs',
      (file: MapDataFile) => ({ ...file, arcs: [] }),
      'map.json: arcs: Invalid length',
    ],
    [
      'arcs that are none',
      (file: MapDataFile) => ({ ...file, arcs: [[[0, 'x']]] }),
      'map.json: arcs: are no arcs',
    ],
    [
      'a zone of nobody',
      (file: MapDataFile) => {
        Object.assign(file.objects.zones.geometries[0]?.properties ?? {}, { holder: 'x' });
        return file;
      },
      'map.json: objects.zones.geometries.0.properties.holder',
    ],
    [
      'a place without name',
      (file: MapDataFile) => {
        Object.assign(file.objects.places.geometries[0]?.properties ?? {}, { name: undefined });
        return file;
      },
      'map.json: objects.places.geometries.0.properties.name',
    ],
    [
      'an arc that is not there',
      (file: MapDataFile) => {
        Object.assign(file.objects.basemap.geometries[0] ?? {}, { arcs: [-9] });
        return file;
      },
      'map.json: objects.basemap.geometries.0.arcs: has an arc that the file lacks',
    ],
  ])('refuses %s and names file and field', (_what, change, problem) => {
    const parsed = parseMapData(change(mapDataFile()), 'map.json');
    expect(parsed.ok ? '' : parsed.problems.join('\n')).toContain(problem);
  });
});

import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parseMapData } from '../../src/data/parse-map.ts';
import { readGeography } from '../../src/data/read.ts';
import { withLandBeyond } from '../../src/figure/land-beyond.ts';
import { mapData } from '../../src/site/build/map-data.ts';

const land = (...rings: Position[][]): Feature<Polygon> => ({
  type: 'Feature',
  properties: { kind: 'land' },
  geometry: { type: 'Polygon', coordinates: rings },
});

describe('land beyond its data', () => {
  // Data from 20 to 40 and from 40 to 50, with sea in the south-east.
  const shore = land([[20, 40], [30, 40], [32, 45], [40, 46], [40, 50], [20, 50], [20, 40]]); // prettier-ignore
  const whole = withLandBeyond(shore, [20, 40, 40, 50]);
  const isLand = (at: Position) => booleanPointInPolygon(at, whole);

  it('goes on where there is land at the edge, and the sea where there is sea', () => {
    expect([[10, 45], [25, 30], [30, 55], [60, 48], [60, 60]].filter((at) => !isLand(at))).toEqual([]); // prettier-ignore
    expect([[38, 42], [60, 42], [60, 20]].filter(isLand)).toEqual([]); // prettier-ignore
  });

  it('fills a lake that the edge cuts', () => {
    const lake = [[40, 47], [39, 47.1], [40, 47.2]]; // prettier-ignore
    const cut = land([[20, 40], [30, 40], [40, 46], ...lake, [40, 50], [20, 50], [20, 40]]); // prettier-ignore
    const filled = withLandBeyond(cut, [20, 40, 40, 50]);
    expect(booleanPointInPolygon([60, 47.1], filled)).toBe(true);
  });

  it('leaves every shore within the data where it is', () => {
    expect(whole.geometry.coordinates[0]?.[2]).toEqual([32, 45]);
    expect([[21, 41], [29, 41], [33, 45]].map(isLand)).toEqual([true, true, false]); // prettier-ignore
  });
});

it('the map has land north of Moscow, in Anatolia and in Kazakhstan, and sea in the Black Sea', () => {
  const parsed = parseMapData(mapData(readGeography('.'), 'en'), 'map.json');
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const isLand = (at: Position) =>
    parsed.ground.layers.basemap.features.some(
      (one) =>
        one.properties?.['kind'] === 'land' &&
        booleanPointInPolygon(at, one as Feature<Polygon | MultiPolygon>),
    );
  expect([[38, 59], [35, 38], [55, 50], [5, 48]].map(isLand)).toEqual([true, true, true, true]); // prettier-ignore
  expect(isLand([34, 43.5])).toBe(false);
});

import { gzipSync } from 'node:zlib';
import type { Feature, FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { readGeography } from '../../../src/data/read.ts';
import type { Geography } from '../../../src/model/geography.ts';
import { isOnlyNear, nearData } from '../../../src/site/build/near-data.ts';
import { geography } from '../../fixtures.ts';

const feature = (kind: string, rank: number, coordinates: unknown, type = 'Point') =>
  ({
    type: 'Feature',
    properties: { kind, rank, name_en: `${kind} ${rank}`, name_uk: `річка ${rank}` },
    geometry: { type, coordinates },
  }) as Feature;

/** The ground of the fixtures, whose line of contact runs along 37° E, with another base map. */
function withBasemap(...features: readonly Feature[]): Geography {
  const own = geography();
  const basemap: FeatureCollection = { type: 'FeatureCollection', features: [...features] };
  return { ...own, layers: { ...own.layers, basemap } };
}

it('has small rivers and the names of lesser ones, in one language', () => {
  const far = feature('label-river', 4, [36, 48.5]);
  const small = feature(
    'river',
    5,
    [
      [36, 48],
      [36, 49],
    ],
    'LineString',
  );
  const ground = withBasemap(
    far,
    small,
    feature(
      'river',
      4,
      [
        [36, 48],
        [36, 49],
      ],
      'LineString',
    ),
  );
  const { features } = nearData(ground, 'uk');
  expect(features.map(({ properties }) => properties)).toEqual([
    { kind: 'label-river', name: 'річка 4' },
    { kind: 'river', name: 'річка 5' },
  ]);
});

it('names no river beside the line of contact, where the name would stand on both sides', () => {
  const beside = feature('label-river', 4, [37.01, 48.5]);
  expect(nearData(withBasemap(beside), 'en').features).toEqual([]);
});

it('has the small rivers of the front, in a few kilobytes, none of which the first map has', () => {
  const real = readGeography('.');
  const near = nearData(real, 'en');
  const names = near.features.flatMap(({ properties }) => properties?.['name'] ?? []);
  for (const name of ['Kazennyi Torets', 'Samara', 'Inhulets', 'Kalmius', 'Aidar']) {
    expect(names).toContain(name);
  }
  expect(gzipSync(JSON.stringify(near)).length).toBeLessThan(8_000);
  expect(real.layers.basemap.features.filter(isOnlyNear).length).toBeGreaterThan(15);
});

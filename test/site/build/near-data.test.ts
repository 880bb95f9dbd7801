import { gzipSync } from 'node:zlib';
import type { Feature, FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { readGeography } from '../../../src/data/read.ts';
import type { Geography } from '../../../src/model/geography.ts';
import { nearData } from '../../../src/site/build/near-data.ts';
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

/** A river from 48° to 49° N. */
const river = (rank: number, lon: number) =>
  feature(
    'river',
    rank,
    [
      [lon, 48],
      [lon, 48.5],
      [lon, 49],
    ],
    'LineString',
  );

it('has small rivers, and the lines of all along which names stand, in one language', () => {
  const ground = withBasemap(
    feature('label-river', 4, [36, 48.5]),
    feature('label-river', 4, [36, 48.9]),
    river(5, 35.5),
    river(4, 36),
  );
  const { features } = nearData(ground, [ground], 'uk');
  expect(features.map(({ properties }) => properties)).toEqual([
    { kind: 'river' },
    { kind: 'label-river', name: 'річка 4' },
    { kind: 'label-river', name: 'річка 4' },
    { kind: 'label-river', name: 'річка 4' },
  ]);
  expect(features.map(({ geometry }) => geometry.type).slice(1)).toEqual([
    'LineString',
    'Point',
    'Point',
  ]);
  expect(features[1]?.geometry).toEqual(river(4, 36).geometry);
});

it('has no name along a river that runs with the line of contact', () => {
  const ground = withBasemap(feature('label-river', 4, [37, 48.5]), river(4, 37));
  expect(nearData(ground, [ground], 'en').features).toEqual([]);
});

it('has the rivers of the front, in a few kilobytes', () => {
  const real = readGeography('.');
  const near = nearData(real, [real], 'en');
  const names = near.features.flatMap(({ properties }) => properties?.['name'] ?? []);
  const RIVERS = 'Siverskyi Donets,Oskil,Kazennyi Torets,Samara,Vovcha,Inhulets,Kalmius,Aidar';
  for (const name of RIVERS.split(',')) expect(names).toContain(name);
  expect(gzipSync(JSON.stringify(near)).length).toBeLessThan(17_000);
});

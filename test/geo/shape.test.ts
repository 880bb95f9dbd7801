import type { Feature, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaKm2, ringAreaKm2 } from '../../geodata/lib/area.js';
import { polygonsOf, signedArea } from '../../geodata/lib/geometry.js';
import { drift, featuresOf, FILES, numberOf, regions, sum, textOf, zones } from './files.js';
import { gapKm2, invalidity, overlapKm2 } from './topology.js';

const pairs = zones.flatMap((a, i) => zones.slice(i + 1).map((b) => [a, b] as const));

const positionsOf = (geometry: Geometry): Position[] => {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const flat = (value: unknown): Position[] =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? [value as Position]
      : (value as unknown[]).flatMap(flat);
  return flat(geometry.coordinates);
};

describe.each(FILES)('%s', (name) => {
  const features = featuresOf(name);

  it('has no crs member and names each feature once, by id and property', () => {
    const members = JSON.parse(textOf(name)) as object;
    expect(members).not.toHaveProperty('crs');
    const ids = features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(features.map(({ properties }) => properties?.id as string));
    expect(ids).toEqual(ids.toSorted((a, b) => (String(a) < String(b) ? -1 : 1)));
  });

  it('holds valid geometries', () => {
    const faults = features.map(({ id, geometry }) => [id, invalidity(geometry)]);
    expect(faults.filter(([, fault]) => fault)).toEqual([]);
  });

  it('follows the right-hand rule', () => {
    for (const { geometry } of features) {
      for (const [exterior = [], ...holes] of polygonsOf(geometry)) {
        expect(signedArea(exterior)).toBeGreaterThan(0);
        for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
      }
    }
  });

  it('has coordinates of at most 4 decimals', () => {
    const long = features
      .flatMap(({ geometry }) => positionsOf(geometry).flat())
      .filter((value) => Number(value.toFixed(4)) !== value);
    expect(long).toEqual([]);
  });
});

describe('zones', () => {
  const overlap = sum(pairs.map(([a, b]) => overlapKm2(a.geometry, b.geometry)));

  it('do not overlap', () => {
    expect(overlap).toBeLessThan(0.1);
  });

  it('cover their regions with less than 1 km² of overlap and gap', () => {
    const gap = regions.map((region) => {
      const own = zones.filter(({ properties }) => properties?.region === region.id);
      return gapKm2(
        region.geometry,
        own.map(({ geometry }) => geometry),
      );
    });
    expect(overlap + sum(gap)).toBeLessThan(1);
  });

  it('keep their area through simplification, within 0.2 % above 10 km²', () => {
    const drifted = zones
      .filter((zone) => numberOf(zone, 'area_km2') > 10)
      .filter((zone) => drift(areaKm2(zone.geometry), numberOf(zone, 'area_km2')) > 0.002);
    expect(drifted.map(({ id }) => id)).toEqual([]);
  });

  it('have no part so small that it is a sliver, but for islands', () => {
    const small = zones.flatMap(({ id, geometry }) =>
      polygonsOf(geometry)
        .filter(([ring]) => ring && ringAreaKm2(ring) < 2.9 && touchesOthers(ring, id))
        .map(() => id),
    );
    expect(small).toEqual([]);
  });
});

function touchesOthers(ring: Position[], id: Feature['id']): boolean {
  const own = new Set(ring.map(String));
  return zones
    .filter((zone) => zone.id !== id)
    .some(({ geometry }) => positionsOf(geometry).some((position) => own.has(String(position))));
}

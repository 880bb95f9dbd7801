import { area, booleanPointInPolygon, featureCollection, intersect, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ZoneId } from '../../src/model/zone.ts';
import { divide, type WholeGround } from '../../src/own-map/divide.ts';
import { dividedZones, readGround } from '../../src/own-map/division.ts';
import { emptyMap, type Corner } from '../../src/own-map/own-map.ts';
import { box } from '../box.ts';
import { zone } from '../fixtures.ts';
import { wholeGround } from '../whole-ground.ts';
import { anyRing } from './rings.ts';

/** Two zones of one degree beside each other, of which it is said that they have 1000 km² each. */
const ZONES = [
  { ...zone('donetsk', 'ukraine', 1000), label: [34.5, 47.5] as const },
  { ...zone('donetsk', 'russia', 1000), label: [35.5, 47.5] as const },
];
const TOY: WholeGround = {
  zones: ZONES,
  shapes: new Map<ZoneId, Polygon>([
    ['donetsk.ukraine', box(34, 47, 35, 48)],
    ['donetsk.russia', box(35, 47, 36, 48)],
  ]),
  towns: [
    { id: 'west', zone: 'donetsk.ukraine', at: [34.2, 47.5] },
    { id: 'east', zone: 'donetsk.russia', at: [35.2, 47.5] },
  ],
};
const corners = (west: number, east: number, south = 47, north = 48): readonly Corner[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];

/** Parts by zone and areas, with their km². */
const told = (...maps: (readonly (readonly Corner[])[])[]) =>
  Object.fromEntries(
    divide(maps, TOY).parts.map(({ zone: of, areas, areaKm2 }) => [
      `${of} ${areas.map((one) => one ?? '-').join(' ')}`,
      Math.round(areaKm2),
    ]),
  );

describe('ground divided along drawn areas', () => {
  it('has the parts of each zone in and out of an area, which add up to what is said of the zone', () => {
    expect(told([corners(34.5, 35.25)])).toEqual({
      'donetsk.ukraine 0': 500,
      'donetsk.ukraine -': 500,
      'donetsk.russia 0': 250,
      'donetsk.russia -': 750,
    });
  });

  it('leaves alone a zone that no area meets, or that one meets at its edge alone', () => {
    expect(told([corners(33, 34)])).toEqual({});
    expect(Object.keys(told([corners(34, 35)]))).toEqual(['donetsk.ukraine 0']);
  });

  it('counts the last where areas of one map overlap, and both where two maps have them', () => {
    expect(told([corners(34, 34.75), corners(34.5, 35)])).toEqual({
      'donetsk.ukraine 0': 500,
      'donetsk.ukraine 1': 500,
    });
    expect(told([corners(34, 34.75)], [corners(34.5, 35)])).toEqual({
      'donetsk.ukraine 0 -': 500,
      'donetsk.ukraine 0 0': 250,
      'donetsk.ukraine - 0': 250,
    });
  });

  it('has each town in the part on which it lies', () => {
    const { parts, towns } = divide([[corners(34, 34.5)]], TOY);
    expect(towns).toEqual({ west: parts.find(({ areas }) => areas[0] === 0)?.id });
  });

  it('tells how much of what was drawn lies outside of all zones, counting overlaps once', () => {
    const [beyond = 0] = divide([[corners(33, 34), corners(33, 34)]], TOY).beyond;
    expect(beyond).toBeCloseTo(area(box(33, 47, 34, 48)) / 1e6, 0);
    expect(divide([[corners(34.1, 34.2)]], TOY).beyond[0]).toBeLessThan(9000);
  });

  it('is read as its area says, and else as its zone', () => {
    const map = {
      ...emptyMap('2025-08-08'),
      zones: { 'donetsk.ukraine': 'ukraine' } as const,
      areas: [
        { corners: corners(34.5, 35.25), reading: 'russia', certainty: 'open' } as const,
        { corners: corners(34.5, 34.75), reading: null, certainty: 'said' } as const,
      ],
    };
    const division = divide([map.areas.map((one) => one.corners)], TOY);
    const { readings, certainties } = readGround(map, division);
    const said = dividedZones(ZONES, division).map(({ id, areaKm2 }) => [
      Math.round(areaKm2),
      readings[id] ?? null,
      certainties[id] ?? null,
    ]);
    expect(said).toEqual(
      expect.arrayContaining([
        [500, 'ukraine', null],
        [250, 'russia', 'open'],
        [250, null, 'said'],
        [750, null, null],
      ]),
    );
    expect(said).toHaveLength(5);
  });
});

describe('the published ground, divided', () => {
  const whole = wholeGround();

  it('loses no ground and no town, whatever is drawn on it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(anyRing, { minLength: 1, maxLength: 2 }), (rings) => {
        const { parts, towns: placed } = divide([rings], whole);
        for (const { id, areaKm2 } of whole.zones) {
          const own = parts.filter((part) => part.zone === id);
          if (own.length === 0) continue;
          const sum = own.reduce((km, part) => km + part.areaKm2, 0);
          expect(Math.abs(sum - areaKm2)).toBeLessThan(0.1);
          for (const part of own) {
            expect(booleanPointInPolygon([...part.label], part.geometry)).toBe(true);
          }
        }
        expect(Object.values(placed).every((id) => parts.some((part) => part.id === id))).toBe(
          true,
        );
      }),
      { numRuns: 15, seed: 8 },
    );
  });

  it('has the areas that another program’s intersection has', { timeout: 60_000 }, () => {
    const ring = corners(36.9, 37.9, 48, 48.9);
    const drawn = polygon([[...ring, ring[0] ?? [0, 0]].map((at) => [...at])]);
    const { parts } = divide([[ring]], whole);
    for (const id of ['donetsk.ukraine', 'donetsk.russia'] as const) {
      const shape = whole.shapes.get(id);
      const { areaKm2 = 0 } = whole.zones.find((one) => one.id === id) ?? {};
      if (!shape) throw new Error(`no zone ${id}`);
      const feature = { type: 'Feature', properties: {}, geometry: shape } as const;
      const inside = intersect(featureCollection<Polygon | MultiPolygon>([feature, drawn]));
      const expected = ((inside ? area(inside) : 0) / area(feature)) * areaKm2;
      const part = parts.find(({ zone: of, areas }) => of === id && areas[0] === 0);
      // The edges of what was drawn are straight on the map: in degrees they bend a little.
      expect(part?.areaKm2).toBeCloseTo(expected, -1);
    }
  });
});

import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { UKRAINE_UNITS } from '../../geodata/config.js';
import { checkGeojson, checkUnits } from '../../geodata/steps/check.js';

const collection = (geometry: unknown): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry }],
  });

const polygon = (...rings: number[][][]): string =>
  collection({ type: 'Polygon', coordinates: rings });

const square = [
  [30, 47],
  [31, 47],
  [31, 48],
  [30, 48],
  [30, 47],
];

const check = (text: string) => () => checkGeojson('land/x.geojson', text, 'polygon');

describe('an input', () => {
  it('that is sound passes', () => {
    expect(check(polygon(square))()).toHaveLength(1);
  });

  it('that is a bare collection of geometries passes as features', () => {
    const part = { type: 'Polygon', coordinates: [square] };
    const nested = { type: 'GeometryCollection', geometries: [part, part] };
    expect(check(JSON.stringify(nested))()).toHaveLength(2);
    expect(
      check(JSON.stringify({ type: 'GeometryCollection', geometries: [nested] }))(),
    ).toHaveLength(2);
  });

  it.each([
    ['not JSON', '{"type": "Feat', 'land/x.geojson: is not JSON.'],
    ['JSON but not GeoJSON', '{"rows": []}', 'land/x.geojson: is not GeoJSON.'],
    ['null', 'null', 'land/x.geojson: is not GeoJSON.'],
    ['a list of numbers', '{"features": [1]}', 'land/x.geojson: is not GeoJSON.'],
    ['empty', '{"type":"FeatureCollection","features":[]}', 'land/x.geojson: has no features.'],
  ])('that is %s stops', (_, text, message) => {
    expect(check(text)).toThrow(message);
  });

  it('with another kind of geometry stops', () => {
    expect(check(collection({ type: 'Point', coordinates: [30, 47] }))).toThrow(
      'land/x.geojson: feature 0 is Point, where Polygon or MultiPolygon is needed.',
    );
    expect(check(collection(null))).toThrow('feature 0 is no geometry');
    expect(check(collection({ type: 'Polygon' }))).toThrow('feature 0 has no coordinates');
  });

  it('with a coordinate outside the window stops', () => {
    const far = square.map(([x = 0, y = 0]) => [x + 30, y]);
    expect(check(polygon(far))).toThrow(
      'feature 0 has a coordinate outside 18..48 E, 40.5..56.5 N: 60, 47.',
    );
  });

  it('with latitude and longitude swapped stops', () => {
    expect(check(polygon(square.map(([x = 0, y = 0]) => [y, x])))).toThrow('outside 18..48 E');
  });

  it('with a coordinate that is no number stops', () => {
    expect(check(polygon([[30, null as unknown as number], ...square.slice(1)]))).toThrow(
      'feature 0 has a position that is no two numbers',
    );
  });

  it('with an open ring stops', () => {
    expect(check(polygon(square.slice(0, -1)))).toThrow('not closed at 30,47');
  });

  it('with a ring of three positions stops', () => {
    expect(check(polygon([...square.slice(0, 2), [30, 47]]))).toThrow('fewer than 4 positions');
  });

  it('with a bow-tie stops', () => {
    const bowTie = [[30, 47], [31, 48], [31, 47], [30, 48], [30, 47]]; // prettier-ignore
    expect(check(polygon(bowTie))).toThrow(
      'land/x.geojson: feature 0 has rings that cross themselves near 30,47.',
    );
  });

  it('with a hole that crosses its exterior stops', () => {
    const hole = square.map(([x = 0, y = 0]) => [x + 0.5, y + 0.5]);
    expect(check(polygon(square, hole))).toThrow('cross themselves');
  });
});

describe('the units of Ukraine', () => {
  const units = (codes: readonly string[]): Feature[] =>
    codes.map((shapeISO) => ({
      type: 'Feature',
      properties: { shapeISO },
      geometry: { type: 'Polygon', coordinates: [square] },
    }));

  it('pass when all 27 are there', () => {
    expect(UKRAINE_UNITS).toHaveLength(27);
    expect(() => checkUnits('adm1.geojson', units(UKRAINE_UNITS))).not.toThrow();
  });

  it('stop when one is missing or there twice', () => {
    const without = UKRAINE_UNITS.filter((code) => code !== 'UA-43');
    expect(() => checkUnits('adm1.geojson', units(without))).toThrow(
      'adm1.geojson: has UA-43 0 times, where once is needed.',
    );
    expect(() => checkUnits('adm1.geojson', units([...UKRAINE_UNITS, 'UA-65']))).toThrow(
      'has UA-65 2 times',
    );
  });
});

import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { edgesOf, inPolygons, linesOf, polygonsOf } from '../../geodata/lib/geometry.js';
import { ofKind, places, pointOf, verticesOf, zones } from './files.js';

describe('the base map', () => {
  const positions = (kind: string): Position[] =>
    ofKind(kind).flatMap(({ geometry }) => linesOf(geometry).flat());

  it('draws no state border at Perekop', () => {
    const lines = [...ofKind('border'), ...ofKind('border-ukraine')];
    const edges = lines.flatMap(({ geometry }) => linesOf(geometry).flatMap(edgesOf));
    const near = edges.flat().filter(([x, y]) => x > 32.5 && x < 36.7 && y > 44 && y < 46.6);
    expect(near).toEqual([]);
  });

  it('has Crimea in Ukraine: its land is no land abroad', () => {
    for (const place of places.filter(({ properties }) => properties?.zone === 'crimea.russia')) {
      const point = pointOf(place);
      const abroad = ofKind('land').flatMap(({ geometry }) => polygonsOf(geometry));
      expect(inPolygons(point, abroad), String(place.id)).toBe(false);
    }
  });

  it('meets the zones along the state border, vertex by vertex', () => {
    const land = verticesOf(ofKind('land'));
    const home = verticesOf([...zones, ...ofKind('ukraine')]);
    const stray = positions('border-ukraine').filter(
      (position) => !land.has(String(position)) || !home.has(String(position)),
    );
    expect(stray).toEqual([]);
  });

  it('draws no lake where the Kakhovka reservoir was', () => {
    const water = ofKind('water').flatMap(({ geometry }) => polygonsOf(geometry));
    const ground = [...zones, ...ofKind('ukraine')];
    for (const point of [
      [34.15, 47.45],
      [34.9, 47.5],
      [35.2, 47.6],
      [33.75, 47.0],
    ] as const) {
      expect(inPolygons([...point], water)).toBe(false);
      expect(ground.some(({ geometry }) => inPolygons([...point], polygonsOf(geometry)))).toBe(
        true,
      );
    }
  });

  it('draws Sivash, Molochnyi and the Kremenchuk reservoir as water', () => {
    const water = ofKind('water').flatMap(({ geometry }) => polygonsOf(geometry));
    for (const point of [
      [35.18, 45.42],
      [35.35, 46.5],
      [32.6, 49.25],
    ] as const) {
      expect(inPolygons([...point], water), String(point)).toBe(true);
    }
  });

  it('keeps the Dnipro below Zaporizhzhia on the side of the right bank', () => {
    const held = zones
      .filter(({ properties }) => properties?.holder === 'russia')
      .flatMap(({ geometry }) => polygonsOf(geometry));
    const rivers = ofKind('river').filter(({ properties }) => properties?.rank === 1);
    const lower = rivers
      .flatMap(({ geometry }) => linesOf(geometry).flat())
      .filter(([x, y]) => x > 32 && x < 35.2 && y > 46.4 && y < 47.6);
    expect(lower.length).toBeGreaterThan(50);
    expect(lower.filter((position) => inPolygons(position, held))).toEqual([]);
  });

  it('has each river that it names where its name points', () => {
    const rivers = ofKind('river').flatMap(({ geometry }) => linesOf(geometry).flat());
    const waters = ofKind('water').flatMap(({ geometry }) => polygonsOf(geometry));
    const astray = ofKind('label-river').filter((label) => {
      const [x, y] = pointOf(label);
      const isNear = rivers.some(
        ([lon = 0, lat = 0]) => Math.hypot((lon - x) * 0.66, lat - y) < 0.12,
      );
      return !isNear && !inPolygons([x, y], waters);
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('names the rivers of the front in both languages', () => {
    const names = ofKind('label-river').map(({ properties }) => [
      properties?.['name_en'],
      properties?.['name_uk'],
    ]);
    for (const pair of [
      ['Oskil', 'Оскіл'],
      ['Kazennyi Torets', 'Казенний Торець'],
      ['Inhulets', 'Інгулець'],
      ['Siverskyi Donets', 'Сіверський Донець'],
    ]) {
      expect(names).toContainEqual(pair);
    }
  });

  it('covers 19 to 45 E and 43 to 54.5 N with land or sea', () => {
    const land = ofKind('land')
      .concat(ofKind('ukraine'), zones)
      .flatMap(({ geometry }) => polygonsOf(geometry));
    for (const point of [
      [19.1, 54.0],
      [44.9, 54.4],
      [44.9, 43.1],
      [19.5, 43.1],
    ] as const) {
      expect(inPolygons([...point], land), String(point)).toBe(true);
    }
  });
});

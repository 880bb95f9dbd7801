import { describe, expect, it } from 'vitest';
import { lengthKm, polygonsAreaKm2, ringAreaKm2 } from '../../geodata/lib/area.js';
import type { Ring } from '../../geodata/lib/geometry.js';

const octant: Ring = [
  [0, 0],
  [90, 0],
  [0, 90],
  [0, 0],
];
const cell: Ring = [
  [34, 47],
  [35, 47],
  [35, 48],
  [34, 48],
  [34, 47],
];

describe('area', () => {
  it('of an eighth of the WGS 84 ellipsoid is an eighth of 510,065,621.724 km²', () => {
    expect(ringAreaKm2(octant)).toBeCloseTo(510_065_621.724 / 8, 2);
  });

  it('does not depend on direction', () => {
    expect(ringAreaKm2(cell.toReversed())).toBeCloseTo(ringAreaKm2(cell), 6);
  });

  it('is not that of a sphere: a degree at 47.5 N is 8,366 km² on it', () => {
    const radius = 6371.0088;
    const rad = Math.PI / 180;
    const sphere = radius ** 2 * rad * (Math.sin(48 * rad) - Math.sin(47 * rad));
    expect(Math.abs(ringAreaKm2(cell) / sphere - 1)).toBeGreaterThan(0.001);
  });

  it('of a polygon is its exterior less its holes', () => {
    const hole: Ring = cell.map(([x, y]) => [34.5 + (x - 34.5) / 2, 47.5 + (y - 47.5) / 2]);
    const whole = ringAreaKm2(cell);
    expect(polygonsAreaKm2([[cell, hole]])).toBeCloseTo(whole - ringAreaKm2(hole), 6);
  });
});

describe('length', () => {
  it('of a degree of the equator is 111.319 km', () => {
    expect(lengthKm([[0, 0], [1, 0]])).toBeCloseTo(111.319, 3); // prettier-ignore
  });

  it('of a single position is nothing', () => {
    expect(lengthKm([[30, 50]])).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { project } from '../../../src/figure/projection.ts';
import { nearestPlace } from '../../../src/ui/map/nearest-place.ts';

const place = (id: string, lon: number, rank: number, kind: 'town' | 'site' = 'town') => ({
  id,
  kind,
  rank,
  name: id,
  at: [lon, 48] as const,
  population: null,
  populationYear: null,
  zone: null,
});
const places = [place('capital', 36, 1), place('village', 36.01, 5), place('plant', 37, 9, 'site')];
/** A figure at one pixel a unit whose left top corner lies at 30 E, 50 N. */
const [left, top] = project([30, 50]);
const units = { a: 1, e: -left, f: -top };
const at = (lon: number, right = 0) => {
  const [x, y] = project([lon, 48]);
  return [x - left + right, y - top] as const;
};

describe('nearestPlace', () => {
  it('is the place under the tap, also a little beside it', () => {
    expect(nearestPlace(places, units, at(36))).toBe('capital');
    expect(nearestPlace(places, units, at(36, 11))).toBe('capital');
  });

  it('is none farther away', () => {
    expect(nearestPlace(places, units, at(36, -13))).toBeNull();
  });

  it('is never a place that figures don’t name', () => {
    expect(nearestPlace([place('village', 36, 5)], units, at(36))).toBeNull();
  });

  it('is a site whatever its rank', () => {
    expect(nearestPlace(places, units, at(37))).toBe('plant');
  });
});

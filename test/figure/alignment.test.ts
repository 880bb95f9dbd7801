import { describe, expect, it } from 'vitest';
import { aligning } from '../../src/figure/alignment.ts';
import { square } from '../fixtures.ts';

const line = (...coordinates: number[][]) => ({ type: 'LineString' as const, coordinates });
const polygon = (...coordinates: number[][][]) => ({ type: 'Polygon' as const, coordinates });

describe('aligning', () => {
  it('turns a line round that was drawn the other way before', () => {
    const aligned = aligning();
    aligned(line([0, 0], [1, 0], [1, 1]));
    expect(aligned(line([2, 2], [1, 1], [1, 0], [0, 0]))).toEqual(
      line([0, 0], [1, 0], [1, 1], [2, 2]),
    );
  });

  it('leaves what was drawn the same way, or not before', () => {
    const aligned = aligning();
    const first = line([0, 0], [1, 0]);
    expect(aligned(first)).toEqual(first);
    expect(aligned(line([0, 0], [1, 0], [2, 0]))).toEqual(line([0, 0], [1, 0], [2, 0]));
  });

  it('turns a neighbour round, so that both have their common edge the same way', () => {
    const aligned = aligning();
    const ring = (of: ReturnType<typeof square>) => of.coordinates[0] ?? [];
    aligned(polygon(ring(square(0, 0))));
    const ringOf = polygon(ring(square(1, 0)));
    expect(aligned(ringOf)).toEqual(polygon(ring(square(1, 0)).toReversed()));
  });

  it('turns holes with what they are in', () => {
    const aligned = aligning();
    const outer = square(0, 0).coordinates[0] ?? [];
    const hole = [
      [0.4, 0.4],
      [0.4, 0.6],
      [0.6, 0.6],
      [0.4, 0.4],
    ];
    aligned(polygon(outer.toReversed()));
    expect(aligned(polygon(outer, hole))).toEqual(polygon(outer.toReversed(), hole.toReversed()));
  });
});

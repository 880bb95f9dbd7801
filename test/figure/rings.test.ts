import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/figure/path.ts';
import { ringsOfPath } from '../../src/figure/rings.ts';

const AROUND = [
  [0, 0],
  [9, -2],
  [9, 9],
  [0, 0],
];
const HOLE = [
  [3, 1],
  [5, 1],
  [5, 4],
  [3, 1],
];

describe('the rings of a path', () => {
  it('are those from which it was written, holes among them', () => {
    const path = pathOf({ type: 'Polygon', coordinates: [AROUND, HOLE] });
    expect(ringsOfPath(path)).toEqual([AROUND, HOLE]);
  });

  it('are none of an empty path', () => {
    expect(ringsOfPath('')).toEqual([]);
  });
});

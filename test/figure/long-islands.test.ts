import { describe, expect, it } from 'vitest';
import { keepLongIslands } from '../../src/figure/long-islands.ts';

const weighted = (...arcs: number[][][]) => ({ type: 'Topology' as const, objects: {}, arcs });
const kept = (arc: number[][]) => arc.filter(([, , weight]) => weight === Infinity).length;

describe('keepLongIslands', () => {
  it('keeps the ends of a long narrow island and its widest point', () => {
    const spit = [[0, 0, Infinity], [20, 1, 1], [40, 0, 3], [20, -2, 2], [0, 0, Infinity]]; // prettier-ignore
    keepLongIslands(weighted(spit));
    expect(spit[2]).toEqual([40, 0, Infinity]);
    expect(spit[3]).toEqual([20, -2, Infinity]);
    expect(spit[1]).toEqual([20, 1, 1]);
  });

  it('leaves short islands and lines to the detail that is asked', () => {
    const islet = [[0, 0, Infinity], [3, 1, 1], [3, 0, 1], [0, 0, Infinity]]; // prettier-ignore
    const coast = [[0, 0, Infinity], [30, 1, 1], [60, 0, Infinity]]; // prettier-ignore
    keepLongIslands(weighted(islet, coast));
    expect(kept(islet)).toBe(2);
    expect(kept(coast)).toBe(2);
  });
});

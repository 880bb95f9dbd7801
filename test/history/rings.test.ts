import { describe, expect, it } from 'vitest';
import type { Arc } from '../../src/history/history.ts';
import { polygonsOf, ringsOf, type Ring } from '../../src/history/rings.ts';

const box = (at: number, size: number): [number, number][] => [
  [at, at],
  [at + size, at],
  [at + size, at + size],
  [at, at + size],
  [at, at],
];

type Corner = [number, number];
const corners = box(0, 1) as unknown as [Corner, Corner, Corner, Corner];

/** Arcs along lines, each from and to the node of a number. */
const arcs = (...lines: { from: number; to: number; line: Ring }[]): Arc[] =>
  lines.map((line) => ({ left: 0, right: -1, ...line }));

const forwards = (list: readonly Arc[]) => list.map((_, arc) => ({ arc, isBack: false }));

describe('rings', () => {
  it('that touch at a position are two', () => {
    const [a, b] = [box(0, 1), box(1, 1)];
    // Both are walked as one line from the corner in which they meet.
    const list = arcs(
      { from: 0, to: 1, line: a.slice(0, 3) },
      { from: 1, to: 1, line: b },
      { from: 1, to: 0, line: a.slice(2) },
    );
    expect(ringsOf(list, forwards(list), 2).map((ring) => ring.length)).toEqual([5, 5]);
  });

  it('are joined from arcs in any order and direction', () => {
    const [a, b, c, d] = corners;
    const list = arcs(
      { from: 2, to: 0, line: [c, d, a] },
      { from: 1, to: 0, line: [b, a] },
      { from: 1, to: 2, line: [b, c] },
    );
    const ways = list.map((_, arc) => ({ arc, isBack: arc === 1 }));
    expect(ringsOf(list, ways, 3)).toEqual([[c, d, a, b, c]]);
  });

  it('that do not close are a fault', () => {
    const [a, b, c, d] = corners;
    const list = arcs({ from: 2, to: 3, line: [c, d] }, { from: 0, to: 1, line: [a, b] });
    expect(() => ringsOf(list, forwards(list), 4)).toThrow(/does not close/);
  });

  it('that run clockwise are holes of the smallest ring around them', () => {
    const hole = box(2, 1).toReversed();
    const islet = box(2.2, 0.2);
    const polygons = polygonsOf([box(0, 10), box(1, 5), hole, islet]);
    expect(polygons.map((rings) => rings.length)).toEqual([1, 2, 1]);
  });
});

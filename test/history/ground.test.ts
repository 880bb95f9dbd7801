import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/history/changes.ts';
import { contactLineOn, patchAt, zonesOn } from '../../src/history/ground.ts';
import { parseHistory } from '../../src/history/parse.ts';
import { polygonsOf, ringsOf } from '../../src/history/rings.ts';
import { FILE } from './fixtures.ts';

const parsed = parseHistory(JSON.stringify(FILE), 'history.json');
if (!parsed.ok) throw new Error(parsed.problems.join());
const { history } = parsed;

const zones = (day: number) =>
  zonesOn(history, day).map(({ id, properties, geometry }) => [
    id,
    properties.km2,
    geometry.coordinates.map((polygon) => polygon.map((ring) => ring.length)),
  ]);

describe('the ground of a day', () => {
  it('has a zone for each holder in each region', () => {
    expect(zones(0)).toEqual([
      ['donetsk.ukraine', 190.75, [[7]]],
      ['luhansk.russia', 30, [[5]]],
    ]);
    expect(zones(2).map(([id]) => id)).toEqual([
      'donetsk.russia',
      'donetsk.ukraine',
      'luhansk.russia',
    ]);
  });

  it('has a contact line where patches with different holders meet', () => {
    const lines = (day: number) => contactLineOn(history, day).coordinates.map(([at]) => at?.[0]);
    expect(lines(0)).toEqual([expect.closeTo(37.4)]);
    expect(lines(2)).toEqual([expect.closeTo(37.2)]);
  });

  it('changes between two days by what changed hands', () => {
    expect(changesBetween(history, 0, 2)).toEqual([
      { region: 'donetsk', toRussia: 100.5, toUkraine: 0 },
    ]);
    expect(changesBetween(history, 2, 5)).toEqual([
      { region: 'donetsk', toRussia: 0, toUkraine: 100.5 },
    ]);
    expect(changesBetween(history, 0, 5)).toEqual([]);
  });

  it('has the patch of a point, and none outside the regions', () => {
    expect(patchAt(history, [37.1, 48.1])).toBe(1);
    expect(patchAt(history, [37.3, 48.1])).toBe(0);
    expect(patchAt(history, [37.45, 48.1])).toBe(2);
    expect(patchAt(history, [36.9, 48.1])).toBe(-1);
    expect(patchAt(history, [37.6, 48.1])).toBe(-1);
    expect(patchAt(history, [37.1, 49])).toBe(-1);
  });
});

describe('rings', () => {
  const box = (at: number, size: number): [number, number][] => [
    [at, at],
    [at + size, at],
    [at + size, at + size],
    [at, at + size],
    [at, at],
  ];

  it('that touch at a position are two', () => {
    const rings = ringsOf([box(0, 1), box(1, 1)]);
    expect(rings.map((ring) => ring.length)).toEqual([5, 5]);
  });

  it('are joined from lines in any order', () => {
    const [a, b, c, d] = box(0, 1) as [number, number][];
    if (!a || !b || !c || !d) throw new Error('no corner');
    expect(
      ringsOf([
        [c, d, a],
        [a, b],
        [b, c],
      ]).map((ring) => ring.length),
    ).toEqual([5]);
    expect(() =>
      ringsOf([
        [c, d],
        [a, b],
      ]),
    ).toThrow(/does not close/);
  });

  it('that run clockwise are holes of the smallest ring around them', () => {
    const hole = box(2, 1).toReversed();
    const islet = box(2.2, 0.2);
    const polygons = polygonsOf([box(0, 10), box(1, 5), hole, islet]);
    expect(polygons.map((rings) => rings.length)).toEqual([1, 2, 1]);
  });
});

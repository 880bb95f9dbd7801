import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Polygon } from '../../geodata/lib/geometry.js';
import { noDays, toggleDay } from '../../geodata/lib/day-set.js';
import { arcsOf } from '../../geodata/steps/arcs.js';
import { chained, stepsFrom } from '../../geodata/steps/chain.js';
import { historyText } from '../../geodata/steps/history-text.js';
import { patchesOf } from '../../geodata/steps/patches.js';

/** A square of 2 by 2 steps of the grid. */
const square = (west: number): Polygon => [
  [
    [west, 0],
    [west + 2, 0],
    [west + 2, 2],
    [west, 2],
    [west, 0],
  ],
];

const sides = (shapes: Polygon[][]) =>
  arcsOf(shapes).map(({ left, right, line }) => [left, right, line.length]);

describe('arcs', () => {
  it('are the edges between two shapes and those around them, each once', () => {
    expect(sides([[square(0)], [square(2)]]).toSorted()).toEqual([
      [0, null, 4],
      [0, 1, 2],
      [1, null, 4],
    ]);
  });

  it('do not depend on the direction of the rings', () => {
    const turned = square(2).map((ring) => ring.toReversed());
    expect(sides([[square(0)], [turned]])).toEqual(sides([[square(0)], [square(2)]]));
  });

  it('are closed around a shape that stands alone', () => {
    expect(sides([[square(0)]])).toEqual([[0, null, 5]]);
  });

  it('leave out where rounding has made a shape as thin as a line', () => {
    const thin: Polygon = [
      square(0)[0]
        ?.slice(1, 3)
        .concat([[2, 0]]) ?? [],
    ];
    expect(sides([[square(0)], [thin], [square(2)]])).toEqual(
      sides([[square(0)], [], [square(2)]]),
    );
  });

  it('follow one another end to start, turned around where need be', () => {
    const chain = chained([
      {
        left: 0,
        right: 1,
        line: [
          [0, 0],
          [1, 0],
        ],
      },
      {
        left: 5,
        right: 6,
        line: [
          [9, 9],
          [8, 8],
        ],
      },
      {
        left: 1,
        right: 0,
        line: [
          [2, 0],
          [1, 0],
        ],
      },
    ]);
    expect(chain.map(({ left, line }) => [left, line[0]])).toEqual([
      [0, [0, 0]],
      [0, [1, 0]],
      [5, [9, 9]],
    ]);
    expect(
      stepsFrom(
        [1, 0],
        [
          [1, 0],
          [2, 0],
        ],
      ),
    ).toEqual([0, 0, 1, 0]);
  });
});

describe('patches', () => {
  const days = ['2024-07-08', '2024-07-10', '2024-07-11'];
  const held = [[], [1], [0, 1, 2], [1]].map((list) => {
    const set = noDays(3);
    for (const day of list) toggleDay(set, day);
    return set;
  });
  const faces = held.map((set, i) => {
    const polygon = square(i * 2);
    return { region: 'donetsk', kind: 'donetsk', days: set, polygon, areaKm2: 1.0004 };
  });
  const patches = patchesOf(faces, held, days.length);

  it('join the faces of one history', () => {
    expect(patches.map(({ flips, parts }) => [flips, parts.length])).toEqual([
      [[0], 1],
      [[1, 2], 2],
      [[], 1],
    ]);
  });

  it('are written with days counted by the calendar', () => {
    const place = (id: string, at: [number, number]): Feature => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'Point', coordinates: at },
    });
    const text = historyText({
      archive: { days, missing: ['2024-07-09'] },
      patches,
      grid: patches.map(({ parts }) => parts),
      places: [place('town', [2.5, 0.5]), place('abroad', [1.5, 0.5])],
      ukraineKm2: 4.5,
    });
    expect(JSON.parse(text)).toMatchObject({
      first: '2024-07-08',
      days: 4,
      missing: [1],
      ukraine_km2: 4.5,
      places: { town: 1 },
      regions: { donetsk: { km2: [1, 2.001, 1], flips: [[0], [2, 3], []] } },
    });
  });
});

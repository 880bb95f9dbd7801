import { describe, expect, it } from 'vitest';
import { polygonsAreaKm2 } from '../../geodata/lib/area.js';
import { hasDay, noDays, toggleDay, type DaySet } from '../../geodata/lib/day-set.js';
import type { Polygon } from '../../geodata/lib/geometry.js';
import type { Face } from '../../geodata/steps/faces.js';
import { heldDays } from '../../geodata/steps/fold-days.js';
import { areasByDay, seriesText } from '../../geodata/steps/series.js';

/** A strip of a row of strips from 48 to 49 N: 0.01° wide it has 82 km², 0.0001° wide 0.8. */
const strip = (west: number, east: number): Polygon => [
  [
    [west, 48],
    [east, 48],
    [east, 49],
    [west, 49],
    [west, 48],
  ],
];

const face = (region: string | null, west: number, east: number, ...days: number[]): Face => {
  const set = noDays(3);
  for (const day of days) toggleDay(set, day);
  const polygon = strip(west, east);
  const kind = region ?? 'land';
  return { region, days: set, polygon, areaKm2: polygonsAreaKm2([polygon]), kind };
};

const days = (set: DaySet | undefined): number[] =>
  [0, 1, 2].filter((day) => set && hasDay(set, day));

const heldOf = (...faces: Face[]): number[][] => heldDays(faces, 3).map(days);

describe('ground of all days', () => {
  it('is held by Russia on the days that it lies inside the control line', () => {
    expect(heldOf(face('donetsk', 37, 37.1), face('donetsk', 37.1, 37.2, 1, 2))).toEqual([
      [],
      [1, 2],
    ]);
  });

  it('goes with its neighbour while it is a sliver, and counts once it is more', () => {
    const held = heldOf(
      face('donetsk', 37, 37.1),
      face('donetsk', 37.1, 37.1001, 1, 2),
      face('donetsk', 37.1001, 37.1101, 2),
      face('donetsk', 37.1101, 37.2),
    );
    expect(held).toEqual([[], [2], [2], []]);
  });

  it('does not take a sliver of another region in', () => {
    const held = heldOf(
      face('luhansk', 37, 37.1, 0, 1, 2),
      face('donetsk', 37.1, 37.1001, 1),
      face('donetsk', 37.1001, 37.2),
    );
    expect(held[1]).toEqual([]);
  });

  it('between Russian-held ground and the sea is Russian-held up to 25 km²', () => {
    const coast = (width: number) =>
      heldOf(face('kherson', 37, 38, 0, 1, 2), face('kherson', 38, 38 + width))[1];
    expect(coast(0.002)).toEqual([0, 1, 2]);
    expect(coast(0.004)).toEqual([]);
  });
});

describe('the table of areas', () => {
  const faces = [face('sumy', 37, 37.1), face('sumy', 37.1, 37.2, 1)];
  const areas = areasByDay(faces, heldDays(faces, 3), 3);

  it('has a row for each area that is another than on the day before, and all of the last day', () => {
    const [west = 0, east = 0] = faces.map(({ areaKm2 }) => areaKm2);
    const half = east.toFixed(2);
    const whole = (west + east).toFixed(2);
    expect(seriesText(['2024-07-08', '2024-07-09', '2024-07-10'], areas).split('\n')).toEqual([
      'day,region,holder,km2',
      `2024-07-08,sumy,ukraine,${whole}`,
      `2024-07-09,sumy,russia,${half}`,
      `2024-07-09,sumy,ukraine,${west.toFixed(2)}`,
      '2024-07-10,sumy,russia,0.00',
      `2024-07-10,sumy,ukraine,${whole}`,
      '',
    ]);
  });
});

import { expect, it } from 'vitest';
import { pointsOf, stepFrom } from '../../src/model/day-series.ts';

const calendar = { first: '2025-01-01', days: 10, missing: [4, 5] };

it('a series tells of every so many days, and of the last', () => {
  const points = pointsOf({ ...calendar, held: [100, 110, 120], step: 7 });
  expect(points).toEqual([
    { day: 0, km2: 100 },
    { day: 7, km2: 110 },
    { day: 9, km2: 120 },
  ]);
});

it('a step goes over days without a line, and no farther than the calendar', () => {
  expect(stepFrom(calendar, 3, 1)).toBe(6);
  expect(stepFrom(calendar, 6, -1)).toBe(3);
  expect(stepFrom(calendar, 5, 0)).toBe(3);
  expect(stepFrom(calendar, 2, 7)).toBe(9);
  expect(stepFrom(calendar, 2, -7)).toBe(0);
});

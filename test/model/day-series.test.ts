import { expect, it } from 'vitest';
import { pointsOf, stepFrom, zonesAt } from '../../src/model/day-series.ts';
import { series } from '../fixtures.ts';

const calendar = { first: '2025-01-01', days: 10, missing: [4, 5] };
const told = { ...series({ donetsk: [100, 110, 120], luhansk: [0, 200, 200] }), ...calendar };

it('a series tells of every so many days, and of the last', () => {
  expect(pointsOf(told)).toEqual([
    { day: 0, km2: 100 },
    { day: 7, km2: 310 },
    { day: 9, km2: 320 },
  ]);
});

it('a day of a series has the zones of both holders, and none without ground', () => {
  const areas = (index: number) =>
    zonesAt(told, index)
      .filter(({ region }) => region === 'donetsk' || region === 'luhansk')
      .map(({ id, areaKm2 }) => [id, areaKm2]);
  expect(areas(0)).toEqual([
    ['luhansk.ukraine', 200],
    ['donetsk.ukraine', 100],
    ['donetsk.russia', 100],
  ]);
  expect(areas(1)).toEqual([
    ['luhansk.russia', 200],
    ['donetsk.ukraine', 90],
    ['donetsk.russia', 110],
  ]);
});

it('a step goes over days without a line, and no farther than the calendar', () => {
  expect(stepFrom(calendar, 3, 1)).toBe(6);
  expect(stepFrom(calendar, 6, -1)).toBe(3);
  expect(stepFrom(calendar, 5, 0)).toBe(3);
  expect(stepFrom(calendar, 2, 7)).toBe(9);
  expect(stepFrom(calendar, 2, -7)).toBe(0);
});

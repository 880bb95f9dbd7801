import { expect, it } from 'vitest';
import { chartPath } from '../../../src/ui/kit/chart.ts';

const points = (...all: number[]) => all.map((km2, index) => ({ day: index * 7, km2 }));

it('a chart rises from the least to the most, a day a unit', () => {
  expect(chartPath(points(100, 110, 120))).toBe('M0 37L7 20 14 3');
});

it('a chart from zero shows how little has changed', () => {
  expect(chartPath(points(100, 90, 100), 0)).toBe('M0 3L7 6.4 14 3');
});

it('a chart of what never changes is a flat line', () => {
  expect(chartPath(points(5, 5, 5))).toBe('M0 37L7 37 14 37');
});

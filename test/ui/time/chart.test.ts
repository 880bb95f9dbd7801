import { expect, it } from 'vitest';
import { chartPath } from '../../../src/ui/time/chart.ts';

const calendar = { first: '2025-01-01', days: 15, missing: [] };

it('a chart rises from the least at its foot to the most at its top', () => {
  expect(chartPath({ ...calendar, held: [100, 110, 120], step: 7 })).toBe('M0 37L7 20 14 3');
});

it('a chart of what never changed is level', () => {
  expect(chartPath({ ...calendar, held: [5, 5, 5], step: 7 })).toBe('M0 37L7 37 14 37');
});

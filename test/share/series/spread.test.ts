import { expect, it } from 'vitest';
import { spread } from '../../../src/share/series/spread.ts';

it('has the first day, the last, and those between as evenly apart as whole days are', () => {
  expect(spread('2025-01-01', '2025-01-31', 4)).toEqual([
    '2025-01-01',
    '2025-01-11',
    '2025-01-21',
    '2025-01-31',
  ]);
});

it('has no day twice', () => {
  expect(spread('2025-01-01', '2025-01-03', 10)).toEqual([
    '2025-01-01',
    '2025-01-02',
    '2025-01-03',
  ]);
});

it.each([
  ['2025-02-01', '2025-01-01', 3],
  ['', '2025-01-01', 3],
  ['2025-01-01', '2025-02-01', 1],
])('from %s to %s in %i days is no series', (first, last, count) => {
  expect(spread(first, last, count)).toEqual([]);
});

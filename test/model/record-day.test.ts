import { expect, it } from 'vitest';
import { recordDay } from '../../src/model/record-day.ts';

/** Six days, without a line of the fourth. */
const SIX = { first: '2024-07-08', days: 6, missing: [3] };

it('a proposal is read on the day of its report, or on the nearest to it', () => {
  const dayOf = (date: string) => recordDay({ kind: 'proposal', date }, SIX);
  expect(dayOf('2024-07-09')).toBe('2024-07-09');
  expect(dayOf('2024-07-11')).toBe('2024-07-10');
  expect(dayOf('2024-06-14')).toBe('2024-07-08');
  expect(dayOf('2030-01-01')).toBe('2024-07-13');
});

it('what is no proposal is read on the newest day of which there is a line', () => {
  expect(recordDay({ kind: 'assessment', date: '2024-07-09' }, SIX)).toBe('2024-07-13');
  expect(recordDay({ kind: 'baseline', date: '2014-03-27' }, SIX)).toBe('2024-07-13');
  const five = { ...SIX, missing: [3, 5] };
  expect(recordDay({ kind: 'assessment', date: '2024-07-09' }, five)).toBe('2024-07-12');
});

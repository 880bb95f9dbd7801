import { nearestDay, newestDate, type Calendar } from './calendar.ts';
import type { Scenario } from './scenario.ts';

/**
 * The day whose line a record is read on by itself, YYYY-MM-DD: of a proposal the one on which it
 * was reported or the nearest to it, of all that is no proposal the newest.
 */
export function recordDay(
  { kind, date }: Pick<Scenario<unknown>, 'kind' | 'date'>,
  calendar: Calendar,
): string {
  const own = kind === 'proposal' ? nearestDay(calendar, date) : null;
  return own?.date ?? newestDate(calendar);
}

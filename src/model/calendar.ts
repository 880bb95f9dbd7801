/** The days of an archive, from the first to the last; some may have no line. */
export interface Calendar {
  /** YYYY-MM-DD. */
  readonly first: string;
  /** How many days the calendar has from the first to the last. */
  readonly days: number;
  /** Days of which there is no line, counted from the first. */
  readonly missing: readonly number[];
}

const DAY_MS = 86_400_000;

/** The day of a date, YYYY-MM-DD; null if the date is none, lies outside or has no line. */
export function dayOf({ first, days, missing }: Calendar, date: string): number | null {
  const day = (Date.parse(date) - Date.parse(first)) / DAY_MS;
  const isThere = Number.isInteger(day) && day >= 0 && day < days && !missing.includes(day);
  return isThere && dateOf({ first }, day) === date ? day : null;
}

/** The date of a day, YYYY-MM-DD. */
export function dateOf({ first }: Pick<Calendar, 'first'>, day: number): string {
  return new Date(Date.parse(first) + day * DAY_MS).toISOString().slice(0, 10);
}

/** The last date of which there is a line. */
export function newestDate(calendar: Calendar): string {
  let day = calendar.days - 1;
  while (calendar.missing.includes(day)) day--;
  return dateOf(calendar, day);
}

/** A day of which there is a line, for a date of which there may be none. */
export interface NearestDay {
  readonly day: number;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Whether it is another than was asked for. */
  readonly isOther: boolean;
}

/** Stands for the state before Russia's full-scale invasion: its eve, which no archive need have. */
export const EVE_OF_2022 = '2022-02-23';

/** The day that another is compared with, for a date: the eve of 24 February 2022, or the nearest. */
export function comparedDay(
  calendar: Calendar,
  date: string,
): Pick<NearestDay, 'date' | 'isOther'> | null {
  return date === EVE_OF_2022 ? { date, isOther: false } : nearestDay(calendar, date);
}

/**
 * The day with a line that lies nearest to a date, YYYY-MM-DD, of two the earlier one: what came
 * later was not known yet. Null if the date is none.
 */
export function nearestDay(calendar: Calendar, date: string): NearestDay | null {
  const { first, days } = calendar;
  const asked = (Date.parse(date) - Date.parse(first)) / DAY_MS;
  if (!Number.isInteger(asked) || dateOf(calendar, asked) !== date) return null;
  const missing = new Set(calendar.missing);
  const inside = Math.max(0, Math.min(days - 1, asked));
  for (let away = 0; away < days; away++) {
    for (const day of [inside - away, inside + away]) {
      if (day < 0 || day >= days || missing.has(day)) continue;
      return { day, date: dateOf(calendar, day), isOther: day !== asked };
    }
  }
  return null;
}

import type { Calendar } from './calendar.ts';

/** How much Russia held over the days of an archive, in all regions together. */
export interface DaySeries extends Calendar {
  /** Whole km² on every so many days, from the first one on, and on the last. */
  readonly held: readonly number[];
  /** How many days lie between two of them. */
  readonly step: number;
}

/** A day of a timeline with what Russia held on it. */
export interface SeriesPoint {
  readonly day: number;
  readonly km2: number;
}

/** The days of which a timeline tells, in order. */
export function pointsOf({ held, step, days }: DaySeries): readonly SeriesPoint[] {
  return held.map((km2, index) => ({ day: Math.min(index * step, days - 1), km2 }));
}

/** The next day with a line so many days later than one, or earlier with a negative number or none. */
export function stepFrom({ days, missing }: Calendar, day: number, by: number): number {
  const inside = (to: number) => Math.max(0, Math.min(days - 1, to));
  const way = Math.sign(by) || -1;
  let to = inside(day + by);
  while (missing.includes(to) && to > 0 && to < days - 1) to += way;
  return to;
}

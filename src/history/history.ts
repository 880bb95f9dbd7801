import type { Holder, RegionId } from '../model/region.ts';

/** Longitude and latitude. */
export type Position = readonly [number, number];

/** Ground of one region that has the same holder as all the rest of it on every day. */
export interface Patch {
  readonly region: RegionId;
  /** From before its outline was simplified. */
  readonly km2: number;
  /** Days on which its holder changes; before the first of them Ukraine holds it. */
  readonly flips: readonly number[];
}

/** A line along which patches meet. */
export interface Arc {
  /** Numbers of the patches beside it, -1 outside the regions. */
  readonly left: number;
  readonly right: number;
  readonly line: readonly Position[];
  /** Numbers of the nodes that it begins and ends at; arcs that meet at a place have its node. */
  readonly from: number;
  readonly to: number;
}

/** The ground of all days: patches never change, their holders do. Days count from the first. */
export interface History {
  /** YYYY-MM-DD. */
  readonly first: string;
  /** How many days the calendar has from the first to the last. */
  readonly days: number;
  /** Days of which there is no line. */
  readonly missing: readonly number[];
  /** Area of all of Ukraine, measured like the patches. */
  readonly ukraineKm2: number;
  readonly patches: readonly Patch[];
  readonly arcs: readonly Arc[];
  /** How many nodes the arcs have together. */
  readonly nodes: number;
}

const DAY_MS = 86_400_000;

/** The day of a date, YYYY-MM-DD; null if the date is none, lies outside or has no line. */
export function dayOf({ first, days, missing }: History, date: string): number | null {
  const day = (Date.parse(date) - Date.parse(first)) / DAY_MS;
  const isThere = Number.isInteger(day) && day >= 0 && day < days && !missing.includes(day);
  return isThere && dateOf({ first }, day) === date ? day : null;
}

/** The date of a day, YYYY-MM-DD. */
export function dateOf({ first }: Pick<History, 'first'>, day: number): string {
  return new Date(Date.parse(first) + day * DAY_MS).toISOString().slice(0, 10);
}

/** A day of which there is a line, for a date of which there may be none. */
export interface NearestDay {
  readonly day: number;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Whether it is another than was asked for. */
  readonly isOther: boolean;
}

/**
 * The day with a line that lies nearest to a date, YYYY-MM-DD, of two the earlier one: what came
 * later was not known yet. Null if the date is none.
 */
export function nearestDay(history: History, date: string): NearestDay | null {
  const { first, days } = history;
  const asked = (Date.parse(date) - Date.parse(first)) / DAY_MS;
  if (!Number.isInteger(asked) || dateOf(history, asked) !== date) return null;
  const missing = new Set(history.missing);
  const inside = Math.max(0, Math.min(days - 1, asked));
  for (let away = 0; away < days; away++) {
    for (const day of [inside - away, inside + away]) {
      if (day < 0 || day >= days || missing.has(day)) continue;
      return { day, date: dateOf(history, day), isOther: day !== asked };
    }
  }
  return null;
}

/** Who holds a patch on a day. */
export function holderOn({ flips }: Patch, day: number): Holder {
  let count = 0;
  while (count < flips.length && (flips[count] as number) <= day) count++;
  return count % 2 === 1 ? 'russia' : 'ukraine';
}

/**
 * The day since when the holder of a day has held a patch without a break; null if that has been
 * so on the first day.
 */
export function heldSince({ flips }: Patch, day: number): number | null {
  const last = flips.findLast((flip) => flip <= day) ?? 0;
  return last > 0 ? last : null;
}

import type { Feature } from 'geojson';
import { edgeCollector, type ControlEdges } from './control-edges.js';
import { checkGeojson } from './check.js';
import { controlOf, type Read, type SourceList } from './sources.js';

/** What is known of the archive as a whole. */
export interface Archive {
  /** Its days in order, YYYY-MM-DD. */
  days: string[];
  /** Days between the first and the last that it lacks. */
  missing: string[];
  /** Days that have their line to fewer decimals than the day before and the day after. */
  redrawn: string[];
}

/**
 * Ground that was held before 24 February 2022 counts as one more day, after all others: so it has
 * faces, folded slivers and vertices just as they have.
 */
export const beforeOf = (days: string[]): number => days.length;

/** A day has its line drawn otherwise if it moves this many vertices more than its neighbours. */
const REDRAWN_VERTICES = 1000;

/** Reads and checks the control line of every day that is listed, and `before` as one more. */
export async function readDays(
  read: Read,
  list: SourceList,
  before: Feature[],
): Promise<{ archive: Archive; control: ControlEdges }> {
  const days = Object.keys(list.control.days).toSorted();
  const collector = edgeCollector(days.length + 1);
  for (const [index, day] of days.entries()) {
    const source = controlOf(list, day);
    collector.add(index, checkGeojson(source.file, await read(source), 'polygon'));
  }
  collector.add(beforeOf(days), before);
  const control = collector.result();
  const redrawn = redrawnDays(control.moved.slice(0, days.length)).map(
    (index) => days[index] ?? '',
  );
  return { archive: { days, missing: missingDays(days), redrawn }, control };
}

/** Places of days with many more vertices moved than on the day before and the day after. */
export function redrawnDays(moved: number[]): number[] {
  const most = (index: number): number => Math.max(moved[index - 1] ?? 0, moved[index + 1] ?? 0);
  return moved.flatMap((count, index) => (count > most(index) + REDRAWN_VERTICES ? [index] : []));
}

/** Days of the calendar between the first and the last of a sorted list that the list lacks. */
export function missingDays(days: string[]): string[] {
  const known = new Set(days);
  const missing = [];
  for (let day = days[0] ?? ''; day < (days.at(-1) ?? ''); day = dayAfter(day)) {
    if (!known.has(day)) missing.push(day);
  }
  return missing;
}

/** The next day of the calendar. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

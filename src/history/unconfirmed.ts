import type { Unconfirmed } from '../model/ground.ts';
import { REGION_IDS, type RegionId } from '../model/region.ts';

/** Areas of what is not confirmed from a day on. */
export interface UnconfirmedDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** In km² by region, those that are others than before; null for a day of which nothing is known. */
  readonly km2: ReadonlyMap<RegionId, number> | null;
}

/** The table of what is not confirmed, or every problem found, each naming file, line and fault. */
export type ParsedUnconfirmed =
  | { readonly ok: true; readonly unconfirmed: readonly UnconfirmedDay[] }
  | { readonly ok: false; readonly problems: readonly string[] };

const HEADING = 'day,region,km2';
const ROW = /^(\d{4}-\d{2}-\d{2}),(?:([a-z]+),(\d{1,6}\.\d\d)|,)$/;
const MOST_PROBLEMS = 3;

/**
 * Parses the text of `geo/unconfirmed.csv`: days in order, each with the areas that are others than on
 * the row before. A table that was cut off within a row has a faulty last row.
 * @param name what the file is called, for those who read of its faults
 */
export function parseUnconfirmed(text: string, name: string): ParsedUnconfirmed {
  const [heading, ...lines] = text.split('\n');
  if (heading !== HEADING) {
    return { ok: false, problems: [`${name}: line 1: is not the heading ${HEADING}`] };
  }
  if (lines.pop() !== '' || lines.length === 0) {
    return { ok: false, problems: [`${name}: the whole file: not all of it came`] };
  }
  const days: { day: string; km2: Map<RegionId, number> | null }[] = [];
  const problems: string[] = [];
  for (const [index, line] of lines.entries()) {
    const at = `${name}: line ${index + 2}`;
    const [row, day = '', region, km2] = ROW.exec(line) ?? [];
    const last = days.at(-1);
    const isKnown = REGION_IDS.some((one) => one === region);
    if (!row || (region !== undefined && !isKnown)) {
      problems.push(`${at}: is no day, region and area`);
    } else if (last && (day < last.day || (day === last.day && !(last.km2 && isKnown)))) {
      problems.push(`${at}: is of a day before that of the line above, or of the same`);
    } else {
      const current = last?.day === day ? last : { day, km2: isKnown ? new Map() : null };
      if (current !== last) days.push(current);
      current.km2?.set(region as RegionId, Number(km2));
    }
  }
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, MOST_PROBLEMS) }
    : { ok: true, unconfirmed: days };
}

/** Areas in km² of what is not confirmed on a date, by region; null where nothing is known of it. */
export function unconfirmedOn(days: readonly UnconfirmedDay[], date: string): Unconfirmed | null {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || date < first.day || date > last.day) return null;
  const areas = new Map<RegionId, number>();
  let isKnown = true;
  for (const { day, km2 } of days) {
    if (day > date) break;
    isKnown = km2 !== null;
    if (!km2) areas.clear();
    for (const [region, area] of km2 ?? []) {
      if (area > 0) areas.set(region, area);
      else areas.delete(region);
    }
  }
  return isKnown ? Object.fromEntries(areas) : null;
}

import { HOLDERS, REGION_IDS } from '../model/region.ts';
import { zoneId, type ZoneId } from '../model/zone.ts';

/** Areas of zones in km² from a day on; 0 where a zone ends. */
export interface SeriesDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly km2: ReadonlyMap<ZoneId, number>;
}

/** The table of areas, or every problem found, each naming file, line and fault. */
export type ParsedSeries =
  | { readonly ok: true; readonly series: readonly SeriesDay[] }
  | { readonly ok: false; readonly problems: readonly string[] };

const HEADING = 'day,region,holder,km2';
const ROW = /^(\d{4}-\d{2}-\d{2}),([a-z]+),([a-z]+),(\d{1,6}\.\d\d)$/;
const MOST_PROBLEMS = 3;

/**
 * Parses the text of `geo/series.csv`: days in order, each with the areas that are others than on
 * the day before. A table that was cut off within a row has a faulty last row.
 * @param name what the file is called, for those who read of its faults
 */
export function parseSeries(text: string, name: string): ParsedSeries {
  const [heading, ...lines] = text.split('\n');
  if (heading !== HEADING) {
    return { ok: false, problems: [`${name}: line 1: is not the heading ${HEADING}`] };
  }
  if (lines.pop() !== '' || lines.length === 0) {
    return { ok: false, problems: [`${name}: the whole file: not all of it came`] };
  }
  const known = new Set(
    REGION_IDS.flatMap((region) => HOLDERS.map((holder): string => zoneId(region, holder))),
  );
  const series: { day: string; km2: Map<ZoneId, number> }[] = [];
  const problems: string[] = [];
  for (const [index, line] of lines.entries()) {
    const [, day = '', region, holder, km2] = ROW.exec(line) ?? [];
    const zone = `${region}.${holder}`;
    const last = series.at(-1);
    if (!known.has(zone)) {
      problems.push(`${name}: line ${index + 2}: is no day, region, holder and area`);
    } else if (last && day < last.day) {
      problems.push(`${name}: line ${index + 2}: is of a day before that of the line above`);
    } else {
      const current = last?.day === day ? last : { day, km2: new Map<ZoneId, number>() };
      if (current !== last) series.push(current);
      current.km2.set(zone as ZoneId, Number(km2));
    }
  }
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, MOST_PROBLEMS) }
    : { ok: true, series };
}

/** Areas of the zones that there are on a day, YYYY-MM-DD; empty before the first. */
export function areasOn(series: readonly SeriesDay[], day: string): Map<ZoneId, number> {
  const areas = new Map<ZoneId, number>();
  for (const entry of series) {
    if (entry.day > day) break;
    for (const [zone, km2] of entry.km2) {
      if (km2 > 0) areas.set(zone, km2);
      else areas.delete(zone);
    }
  }
  return areas;
}

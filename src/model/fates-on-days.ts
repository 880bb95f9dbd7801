import { pointsBy, zonesAt, type DaySeries, type SeriesPoint } from './day-series.ts';
import { outcomesOf } from './outcome.ts';
import type { DayFacts } from './past.ts';
import { HOLDERS, REGION_IDS } from './region.ts';
import type { Scenario } from './scenario.ts';
import { isConcerned, totalsOf, type Total } from './totals.ts';
import type { Units } from './units.ts';
import { zoneId, type MeasuredZone } from './zone.ts';

type Ruled = Pick<Scenario<unknown>, 'id' | 'rules'>;

/** What would become of ground, on the lines of several days. */
export interface FateOnDays {
  /** The same for ground of one fate on all days. */
  readonly key: string;
  /** How much ground of this fate each day has; null where it has none. */
  readonly totals: readonly (Total | null)[];
}

/**
 * What a record would change by the line of each of several days, in all regions together: ground
 * of one fate in one line, in the order in which the days have them.
 */
export function fatesOnDays(
  record: Ruled,
  days: readonly (readonly MeasuredZone[])[],
  units: Units,
): readonly FateOnDays[] {
  const byDay = days.map((zones) => sumsOn(record, zones, units));
  const keys = new Set(byDay.flatMap((sums) => sums.map(({ key }) => key)));
  return [...keys].map((key) => ({
    key,
    totals: byDay.map((sums) => sums.find((sum) => sum.key === key) ?? null),
  }));
}

/** How much ground of a fate there was on each day of a timeline, in whole km². */
export function fateOverTime(
  record: Ruled,
  key: string,
  series: DaySeries,
): readonly SeriesPoint[] {
  return pointsBy(series, (index) => {
    const sums = sumsOn(record, zonesAt(series, index), 'km');
    return sums.find((sum) => sum.key === key)?.area ?? 0;
  });
}

/** The zones of a day of which only areas are known, in the order of the regions. */
export function zonesOf({ areas }: Pick<DayFacts, 'areas'>): readonly MeasuredZone[] {
  return REGION_IDS.flatMap((region) =>
    HOLDERS.flatMap((holder) => {
      const id = zoneId(region, holder);
      const areaKm2 = areas[id];
      return areaKm2 === undefined ? [] : [{ id, region, holder, areaKm2 }];
    }),
  );
}

function sumsOn(record: Ruled, zones: readonly MeasuredZone[], units: Units): readonly Total[] {
  return totalsOf(zones, outcomesOf(record, zones), units).filter(
    (sum) => sum.region === null && isConcerned(sum),
  );
}

import type { DaySeries } from '../model/day-series.ts';
import { dateOf } from '../model/calendar.ts';
import { HOLDERS, REGION_IDS, type RegionId } from '../model/region.ts';
import { zoneId } from '../model/zone.ts';
import type { Archive } from './archive.ts';
import { areasOn } from './series.ts';

/** A week: a chart over two years shows no less. */
const STEP = 7;

/** How much of each region Russia held over the days of the archive. */
export function daySeriesOf({ history, series }: Archive): DaySeries {
  const { first, days, missing } = history;
  const marks = [...Array(Math.ceil((days - 1) / STEP)).keys()].map((index) => index * STEP);
  const areas = [...marks, days - 1].map((day) => areasOn(series, dateOf(history, day)));
  const byRegion = <T>(of: (region: RegionId) => T) =>
    Object.fromEntries(REGION_IDS.map((region) => [region, of(region)])) as Record<RegionId, T>;
  return {
    first,
    days,
    missing,
    whole: byRegion((region) =>
      Math.round(
        HOLDERS.reduce((sum, holder) => sum + (areas[0]?.get(zoneId(region, holder)) ?? 0), 0),
      ),
    ),
    held: byRegion((region) =>
      areas.map((km2) => Math.round(km2.get(zoneId(region, 'russia')) ?? 0)),
    ),
    step: STEP,
  };
}

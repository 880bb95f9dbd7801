import { dayOf } from '../model/calendar.ts';
import type { Ground } from '../model/ground.ts';
import { BEFORE_2022, type History } from './history.ts';
import { areasOn, type SeriesDay } from './series.ts';
import { zonesOn, type ZoneShape } from './zones.ts';

/**
 * The ground of a date, YYYY-MM-DD, with the areas of the table; null if there is no line of it.
 * @param shapes the zones of that day, for those who have them already
 */
export function groundOn(
  history: History,
  series: readonly SeriesDay[],
  date: string,
  shapes?: readonly ZoneShape[],
): Ground | null {
  const day = dayOf(history, date);
  if (day === null) return null;
  const areas = areasOn(series, date);
  const zones = (shapes ?? zonesOn(history, day)).map(({ properties }) => {
    const { id, region, holder, km2, label } = properties;
    return { id, region, holder, areaKm2: areas.get(id) ?? km2, label };
  });
  return { day: date, zones, ukraineKm2: history.ukraineKm2 };
}

/** The day of the ground before 24 February 2022, as statements about it name it. */
export const EVE_OF_2022 = '2022-02-23';

/** The ground before 24 February 2022, which no table has: areas are the patches'. */
export function groundBefore2022(history: History): Ground {
  const zones = zonesOn(history, BEFORE_2022).map(({ properties }) => {
    const { id, region, holder, km2: areaKm2, label } = properties;
    return { id, region, holder, areaKm2, label };
  });
  return { day: EVE_OF_2022, zones, ukraineKm2: history.ukraineKm2 };
}

import type { Ground } from '../model/ground.ts';
import { numberOf, type History } from './history.ts';
import { areasOn, type SeriesDay } from './series.ts';
import { zonesOn, type ZoneShape } from './zones.ts';

/**
 * The ground of a date, YYYY-MM-DD, with the areas of the table, or, before its first day,
 * of the patches; null if there is no line of it.
 * @param shapes the zones of that day, for those who have them already
 */
export function groundOn(
  history: History,
  series: readonly SeriesDay[],
  date: string,
  shapes?: readonly ZoneShape[],
): Ground | null {
  const day = numberOf(history, date);
  if (day === null) return null;
  const areas = areasOn(series, date);
  const zones = (shapes ?? zonesOn(history, day)).map(({ properties }) => {
    const { id, region, holder, km2, label } = properties;
    return { id, region, holder, areaKm2: areas.get(id) ?? km2, label };
  });
  return { day: date, zones, ukraineKm2: history.ukraineKm2 };
}

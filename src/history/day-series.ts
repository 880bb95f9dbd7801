import type { DaySeries } from '../model/day-series.ts';
import { dateOf } from '../model/calendar.ts';
import type { Archive } from './archive.ts';
import { areasOn } from './series.ts';

/** A week: a chart over two years shows no less. */
const STEP = 7;

/** How much Russia held over the days of the archive. */
export function daySeriesOf({ history, series }: Archive): DaySeries {
  const { first, days, missing } = history;
  const marks = [...Array(Math.ceil((days - 1) / STEP)).keys()].map((index) => index * STEP);
  const held = [...marks, days - 1].map((day) => {
    const areas = areasOn(series, dateOf(history, day));
    const russian = [...areas].filter(([zone]) => zone.endsWith('.russia'));
    return Math.round(russian.reduce((sum, [, km2]) => sum + km2, 0));
  });
  return { first, days, missing, held, step: STEP };
}

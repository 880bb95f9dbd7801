import type { MultiPolygon } from 'geojson';
import { unconfirmedPath } from '../figure/unconfirmed-path.ts';
import { loadText } from '../history/load.ts';
import { monthFile, parseMonth, unconfirmedShape } from '../history/unconfirmed-month.ts';
import { memoizedByKey } from '../model/memoize.ts';

/** What is not confirmed on the days of a month, ready to be drawn. */
export interface OpenMonth {
  /** The same object each time it is asked for; undefined where nothing is known of the day. */
  readonly on: (day: string) => { geometry: MultiPolygon; path: string } | undefined;
}

/**
 * Loads a month, YYYY-MM.
 * @throws Error that names file and fault
 */
export async function openMonth(base: string, month: string): Promise<OpenMonth> {
  const name = monthFile(month);
  const loaded = await loadText(`${base}${name}`, name);
  if ('problem' in loaded) throw new Error(loaded.problem);
  const parsed = parseMonth(loaded.text, name);
  if (!parsed.ok) throw new Error(parsed.problems.join('; '));
  const own = parsed.month;
  return {
    on: memoizedByKey((day: string) => {
      const geometry = unconfirmedShape(own, day);
      if (!geometry) return undefined;
      return {
        geometry,
        // Not needed where a map alone draws it.
        get path() {
          return unconfirmedPath(geometry);
        },
      };
    }),
  };
}

import { readArchive } from '../src/history/read.ts';
import { areasOn } from '../src/history/series.ts';
import type { ZoneId } from '../src/model/zone.ts';
import { formatDay, formatNumber } from '../src/words/format.ts';
import { plain } from './plain.ts';

const archive = readArchive('.');
const { first, days } = archive.history;

/** The newest day of which there is a line, YYYY-MM-DD: it moves on with every update of the data. */
export const NEWEST = new Date(Date.parse(first) + (days - 1) * 86_400_000)
  .toISOString()
  .slice(0, 10);

/** The same day in English. */
export const NEWEST_SAID = plain(formatDay(NEWEST, 'en'));

/** A pattern in which {day} stands for that day, and a space for any white space. */
export const saying = (pattern: string): RegExp =>
  new RegExp(pattern.replaceAll('{day}', NEWEST_SAID).replaceAll(' ', '\\s'));

/** What zones have on that day in all, in km², as English writes it. */
export function newestArea(...zones: readonly ZoneId[]): string {
  const areas = areasOn(archive.series, NEWEST);
  return formatNumber(
    zones.reduce((sum, zone) => sum + (areas.get(zone) ?? 0), 0),
    'en',
  );
}

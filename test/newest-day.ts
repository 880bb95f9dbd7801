import { readArchive } from '../src/history/read.ts';
import { formatDay } from '../src/words/format.ts';

const { first, days } = readArchive('.').history;

/** The newest day of which there is a line, YYYY-MM-DD: it moves on with every update of the data. */
export const NEWEST = new Date(Date.parse(first) + (days - 1) * 86_400_000)
  .toISOString()
  .slice(0, 10);

/** The same day in English, for a regular expression. */
export const NEWEST_SAID = formatDay(NEWEST, 'en').replaceAll(/\s/g, '\\s');

import type { CoreMessages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import { formatDay } from './format.ts';

/**
 * Of which days the lines are that a picture has, the earliest first: page, embeds and figures say it
 * in the same words, before whose lines they are.
 * @param days ISO days, one or two
 */
export function lineDays(
  days: readonly string[],
  { map }: Pick<CoreMessages, 'map'>,
  lang: Language,
): string {
  const [first, last] = [...new Set(days)].toSorted().map((day) => formatDay(day, lang));
  if (first === undefined) throw new Error('a line of no day');
  return last === undefined ? map.lineOf(first) : map.linesOf(first, last);
}

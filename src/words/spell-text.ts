import type { PageMessages } from '../content/messages/index.ts';
import { dateOf, newestDate, type Calendar } from '../model/calendar.ts';
import type { Language } from '../model/language.ts';
import type { Holder } from '../model/region.ts';
import { spellOn } from '../model/spell.ts';
import { formatDay } from './format.ts';

/**
 * Who holds a place, and on which of an archive's lines without a break, as a sentence.
 * @param flips days on which its holder changes
 * @param day the day that is told of, counted from the archive's first
 */
export function spellText(
  holder: Holder,
  flips: readonly number[],
  day: number,
  calendar: Calendar,
  words: PageMessages,
  lang: Language,
): string {
  const { spell } = words.card;
  const { since, until } = spellOn(flips, day);
  const said = (of: number) => formatDay(dateOf(calendar, of), lang);
  const last = until === null ? null : said(lastBefore(until, calendar));
  const first = formatDay(calendar.first, lang);
  const newest = formatDay(newestDate(calendar), lang);
  const lines =
    since === null
      ? last === null
        ? spell.throughout(first, newest)
        : spell.until(first, last)
      : last === null
        ? spell.since(said(since))
        : spell.between(said(since), last);
  return `${words.legend.held[holder]} ${lines}.`;
}

/** The last day with a line before another. */
function lastBefore(day: number, { missing }: Calendar): number {
  let last = day - 1;
  while (missing.includes(last)) last--;
  return last;
}

import type { PageMessages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import type { Past } from '../model/past.ts';
import { wholeArea, type Units } from '../model/units.ts';
import type { Zone } from '../model/zone.ts';
import { formatArea } from './area.ts';

/**
 * How much of a zone the other side had on the archive's first line, as a sentence; empty where that
 * is less than one unit.
 * @param first the first line's day in words
 */
export function gainedText(
  { gained }: Past,
  { id, holder }: Pick<Zone, 'id' | 'holder'>,
  units: Units,
  first: string,
  words: PageMessages,
  lang: Language,
): string {
  const km2 = gained[id];
  if (km2 === undefined) return words.card.kept(first);
  const area = wholeArea(km2, units);
  return area > 0 ? words.card.gained[holder](formatArea(area, units, words, lang), first) : '';
}

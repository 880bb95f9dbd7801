import type { FindingWords } from '../content/finding/index.ts';
import type { CoreMessages } from '../content/messages/index.ts';
import type { Measure } from '../model/change.ts';
import type { Language } from '../model/language.ts';
import type { Units } from '../model/units.ts';
import { areaAfterTo, formatArea } from './area.ts';

/**
 * A number in its leading digits: two, or three from a hundred thousand on.
 * @param isMost whether no more than that is meant: then never less
 */
export function roughly(area: number, isMost: boolean): number {
  const digits = area >= 1e5 ? 3 : 2;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, area))) + 1 - digits);
  return (isMost ? Math.ceil(area / step) : Math.round(area / step)) * step;
}

/** An area as a headline has it: "about 6,800 km²", "up to 150 km²"; small ones to the last unit. */
export function roughArea(
  area: number,
  measure: Measure,
  { about }: FindingWords,
  words: Pick<CoreMessages, 'units'>,
  lang: Language,
  units: Units,
): string {
  const rough = roughly(area, measure !== 'all');
  if (measure !== 'all') return words.units.upTo(areaAfterTo(rough, units, words, lang));
  return rough === area
    ? formatArea(area, units, words, lang)
    : about(areaAfterTo(rough, units, words, lang));
}

import type { Messages } from '../content/messages/index.ts';
import type { Ground } from '../model/ground.ts';
import type { Language } from '../model/language.ts';
import type { Units } from '../model/units.ts';
import { unconfirmedParts, unconfirmedSum } from '../model/unconfirmed.ts';
import { formatArea } from './area.ts';
import { formatDay } from './format.ts';
import { listed } from './listed.ts';

type Words = Pick<Messages, 'units' | 'regions' | 'reading'>;

/**
 * What is not confirmed on the day of a ground, by region; where nothing is known of it, from when to
 * when it is.
 * @param days the first and the last day of which it is known
 */
export function unconfirmedText(
  { unconfirmed }: Ground,
  days: readonly [first: string, last: string],
  words: Words,
  lang: Language,
  units: Units,
): string {
  const { reading } = words;
  if (!unconfirmed) {
    const [first, last] = days.map((day) => formatDay(day, lang));
    return reading.unconfirmed.unknown(first ?? '', last ?? '');
  }
  const areaOf = (area: number) => formatArea(area, units, words, lang);
  const parts = unconfirmedParts(unconfirmed, units).map(
    ({ region, area }) => `${words.regions[region]} ${areaOf(area)}`,
  );
  if (parts.length === 0) return reading.unconfirmed.none;
  return reading.unconfirmed.areas(areaOf(unconfirmedSum(unconfirmed, units)), listed(parts, lang));
}

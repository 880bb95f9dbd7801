import type { CoreMessages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import type { Units } from '../model/units.ts';
import { counted } from './plural.ts';

type Words = Pick<CoreMessages, 'units'>;

/** An area with its unit, e.g. "6,845 km²", which stay in one line. */
export function formatArea(area: number, units: Units, words: Words, lang: Language): string {
  return counted(area, words.units.area[units], lang);
}

/** The same in the form that it has after "up to", which in some languages differs. */
export function areaAfterTo(area: number, units: Units, words: Words, lang: Language): string {
  return counted(area, words.units.areaAfterTo[units], lang);
}

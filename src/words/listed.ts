import { joined } from '../content/typography.ts';
import { localeOf, textsIn, type Language } from '../model/language.ts';

/** Between a vowel and a consonant Ukrainian has another word for "and". */
const AFTER_VOWEL = /([аеєиіїоуюя]) і (?=[бвгґджзклмнпрстфхцчшщ])/giu;

/** Things one after the other, the last after an "and". */
export function listed(things: readonly string[], lang: Language): string {
  const list = new Intl.ListFormat(localeOf(lang)).format(things);
  return textsIn(lang) === 'uk' ? joined(list.replaceAll(AFTER_VOWEL, '$1 й '), 'uk') : list;
}

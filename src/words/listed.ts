import { NO_BREAK } from '../content/spaces.ts';
import { localeOf, textsIn, type Language } from '../model/language.ts';

/** Between a vowel and a consonant Ukrainian has another word for "and". */
const AFTER_VOWEL = /([аеєиіїоуюя]) і (?=[бвгґджзклмнпрстфхцчшщ])/giu;

/** What joins the last, a word of one letter: it belongs to what follows it. */
const AND = / ([ій]) /giu;

/** Things one after the other, the last after an "and". */
export function listed(things: readonly string[], lang: Language): string {
  const list = new Intl.ListFormat(localeOf(lang)).format(things);
  return textsIn(lang) === 'uk'
    ? list.replaceAll(AFTER_VOWEL, '$1 й ').replaceAll(AND, ` $1${NO_BREAK}`)
    : list;
}

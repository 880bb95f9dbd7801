import { NO_BREAK } from '../content/spaces.ts';
import { textsIn, type Language } from '../model/language.ts';
import { forEach } from './format.ts';

/** Between a vowel and a consonant Ukrainian has another word for "and". */
const AFTER_VOWEL = /([аеєиіїоуюя]) і (?=[бвгґджзклмнпрстфхцчшщ])/giu;

/** What joins the last, a word of one letter: it belongs to what follows it. */
const AND = / ([ій]) /giu;

const LIST = forEach((locale) => new Intl.ListFormat(locale));

/** Things one after the other, the last after an "and". */
export function listed(things: readonly string[], lang: Language): string {
  const list = LIST[lang].format(things);
  return textsIn(lang) === 'uk'
    ? list.replaceAll(AFTER_VOWEL, '$1 й ').replaceAll(AND, ` $1${NO_BREAK}`)
    : list;
}

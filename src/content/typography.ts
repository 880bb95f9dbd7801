import type { Language } from '../model/language.ts';
import { NO_BREAK } from './spaces.ts';

/** Units, words and months that follow a number, for a regular expression. */
const AFTER_NUMBER: Readonly<Record<Language, string>> = {
  en:
    'km²|km|mm|m|kB|MB|sq mi|mi|pixels|per cent|million|thousand|' +
    'January|February|March|April|May|June|July|August|September|October|November|December',
  uk:
    'км²|км|мм|м|кБ|МБ|кв\\.|мил[яіь]|миль|пікс\\.|тис\\.|млн|млрд|рік|року|роки|році|років|р\\.|' +
    'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
};

/** What a number belongs to that stands before it. */
const BEFORE_NUMBER = 'WGS|№|ст\\.';

/** A figure, or what stands for a number or a value in a template. */
const FIGURE = '[\\d²½#\\uE000-\\uE003]';

const END_OF_WORD = '(?![\\p{L}\\p{N}])';
const START_OF_WORD = "(?<![\\p{L}\\p{N}’ʼ'-])";

/** The spaces at which a line of any text must not end. */
const JOINTS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [...aroundNumbers('en'), new RegExp('(?<=sq) (?=mi\\b)', 'gu')],
  uk: [
    ...aroundNumbers('uk'),
    // Groups of the figures of one number.
    /(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/gu,
    / (?=мил[яіь]|миль)(?<=кв\. )/gu,
    // Words of one letter: prepositions and conjunctions belong to what follows them,
    new RegExp(`(?<=${START_OF_WORD}[взуйіаоя]) (?=\\S)`, 'giu'),
    // particles to what they follow.
    new RegExp(` (?=(?:би?|же?)${END_OF_WORD})`, 'gu'),
  ],
};

function aroundNumbers(lang: Language): readonly RegExp[] {
  return [
    new RegExp(`(?<=${FIGURE}) (?=(?:${AFTER_NUMBER[lang]})${END_OF_WORD})`, 'gu'),
    new RegExp(`(?<=${FIGURE}) (?=%)`, 'gu'),
    new RegExp(`(?<=${START_OF_WORD}(?:${BEFORE_NUMBER})) (?=${FIGURE})`, 'gu'),
    // No line begins with a dash.
    /(?<=\S) (?=[—–](?:\s|$))/gu,
  ];
}

/**
 * A text in which what belongs together stays in one line: a number with its unit or month, a dash
 * with what it follows, and short words where the language wants that.
 */
export function joined(text: string, lang: Language): string {
  return JOINTS[lang].reduce((whole, joint) => whole.replaceAll(joint, NO_BREAK), text);
}

/** The same for all texts inside of a value; of functions, for what they say. */
export function joinedWords<Words>(words: Words, lang: Language): Words {
  return joinedWithin(words, lang) as Words;
}

function joinedWithin(value: unknown, lang: Language): unknown {
  if (typeof value === 'string') return joined(value, lang);
  if (typeof value === 'function') {
    const say = value as (...values: readonly unknown[]) => unknown;
    return (...values: readonly unknown[]) => joinedWithin(say(...values), lang);
  }
  if (Array.isArray(value)) return value.map((one) => joinedWithin(one, lang));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, joinedWithin(inner, lang)]),
  );
}

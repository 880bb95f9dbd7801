import { LANGUAGES, type Language } from '../model/language.ts';
import { breaks as en } from './languages/en/breaks.ts';
import { breaks as uk } from './languages/uk/breaks.ts';
import type { Breaks } from './languages/setting.ts';
import { NO_BREAK } from './spaces.ts';

/** What a number belongs to that stands before it. */
const BEFORE_NUMBER = 'WGS|№|ст\\.';

/** A figure, or what stands for a number or a value in a template. */
const FIGURE = '[\\d²½#\\uE000-\\uE003]';

const END_OF_WORD = '(?![\\p{L}\\p{N}])';
const START_OF_WORD = "(?<![\\p{L}\\p{N}’ʼ'-])";

const BREAKS: Readonly<Record<Language, Breaks>> = { en, uk };

/** The spaces at which a line of any text must not end. */
const JOINTS = Object.fromEntries(
  LANGUAGES.map((lang) => [lang, jointsOf(BREAKS[lang])]),
) as Readonly<Record<Language, readonly RegExp[]>>;

function jointsOf({ afterNumber, beforeWord, afterWord, others }: Breaks): readonly RegExp[] {
  return [
    new RegExp(`(?<=${FIGURE}) (?=(?:${afterNumber})${END_OF_WORD})`, 'gu'),
    new RegExp(`(?<=${FIGURE}) (?=%)`, 'gu'),
    new RegExp(`(?<=${START_OF_WORD}(?:${BEFORE_NUMBER})) (?=${FIGURE})`, 'gu'),
    // No line begins with a dash.
    /(?<=\S) (?=[—–](?:\s|$))/gu,
    ...others,
    ...(beforeWord ? [new RegExp(`(?<=${START_OF_WORD}(?:${beforeWord})) (?=\\S)`, 'giu')] : []),
    ...(afterWord ? [new RegExp(` (?=(?:${afterWord})${END_OF_WORD})`, 'gu')] : []),
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

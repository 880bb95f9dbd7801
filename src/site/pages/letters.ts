import type { Language } from '../../model/language.ts';

/**
 * The alphabets of a language, as its font files are called: see `site/build/alphabets`. English
 * pages name towns abroad in letters of their own.
 */
const ALPHABETS_OF: Readonly<Record<Language, readonly string[]>> = {
  en: ['latin', 'latin-ext'],
  uk: ['latin', 'cyrillic'],
};

/** Whether a font file, by its name, has letters of a language. */
export function hasLetters(lang: Language, file: string): boolean {
  return ALPHABETS_OF[lang].some((alphabet) => new RegExp(`-${alphabet}-\\d`).test(file));
}

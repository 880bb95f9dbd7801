import type { Language } from '../model/language.ts';

/**
 * The language that a reader prefers among those that the page has, else its first.
 * @param wishes language tags, the dearest first, as `navigator.languages` gives them
 */
export function preferredLanguage(
  wishes: readonly string[],
  languages: readonly Language[],
): Language {
  const codes = wishes.map((wish) => wish.toLowerCase().split('-')[0]);
  const wished = codes.map((code) => languages.find((lang) => lang === code));
  return wished.find((lang) => lang !== undefined) ?? (languages[0] as Language);
}

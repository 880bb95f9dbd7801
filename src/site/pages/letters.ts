import { alphabetsOf, type Language } from '../../model/language.ts';

/** Whether a font file, by its name, has letters of a language. */
export function hasLetters(lang: Language, file: string): boolean {
  return alphabetsOf(lang).some((alphabet) => isOf(alphabet, file));
}

/** Whether a font file has the letters of a language's words, not only those of names from elsewhere. */
export function hasWords(lang: Language, file: string): boolean {
  const [alphabet] = alphabetsOf(lang);
  return alphabet !== undefined && isOf(alphabet, file);
}

function isOf(alphabet: string, file: string): boolean {
  return new RegExp(`-${alphabet}-\\d`).test(file);
}

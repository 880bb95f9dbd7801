import { alphabetsOf, type Language } from '../../model/language.ts';

/** Whether a font file, by its name, has letters of a language. */
export function hasLetters(lang: Language, file: string): boolean {
  return alphabetsOf(lang).some((alphabet) => new RegExp(`-${alphabet}-\\d`).test(file));
}

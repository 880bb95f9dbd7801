import { localeOf, type Language } from '../model/language.ts';

/** A text with the capital that begins a sentence. */
export function sentence(text: string, lang: Language): string {
  return text.charAt(0).toLocaleUpperCase(localeOf(lang)) + text.slice(1);
}

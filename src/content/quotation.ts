import type { Language } from '../model/language.ts';
import { insideOf, quotingIn } from './languages/setting.ts';
import { STYLES } from './style.ts';

/** A function that puts a text into a language's quotation marks. */
export function quoting(lang: Language): (text: string) => string {
  return quotingIn(STYLES[lang]);
}

/** A text as it stands after a mark: where that opens a quotation, with inner marks for its own. */
export function quotedAfter(mark: string, text: string): string {
  const style = Object.values(STYLES).find(({ quotes }) => quotes.outer[0] === mark);
  return style ? insideOf(style.quotes, text) : text;
}

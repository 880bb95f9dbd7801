import { localeOf, type Language } from '../model/language.ts';
import { sentence } from './sentence.ts';

/** An ISO month, or that of a day, in words at the beginning of a line: "April 2025". */
export function formatMonth(date: string, lang: Language): string {
  const month = new Intl.DateTimeFormat(localeOf(lang), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date));
  // In Ukrainian it ends with the word for year, shortened.
  return sentence(month.replace(/\sр\.$/, ''), lang);
}

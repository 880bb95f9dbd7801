import type { Language } from '../model/language.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk-UA' };

/** A number of km², whole, with the language's separators. */
export function formatArea(km2: number, lang: Language): string {
  return new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 0 }).format(km2);
}

/** A share (0 to 1) as per cent: whole above 10 %, one decimal below. */
export function formatShare(share: number, lang: Language): string {
  return new Intl.NumberFormat(LOCALES[lang], {
    style: 'percent',
    maximumFractionDigits: share < 0.1 ? 1 : 0,
  }).format(share);
}

/** An ISO day in words, e.g. "8 August 2025". */
export function formatDay(day: string, lang: Language): string {
  const parts = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' })
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .filter(({ type }) => type !== 'literal');
  // Without the literals, because Ukrainian's adds "р." after the year.
  return parts.map(({ value }) => value).join(' ');
}

import { NO_BREAK } from '../content/spaces.ts';
import { STYLES } from '../content/style.ts';
import { LANGUAGES, localeOf, type Language } from '../model/language.ts';

/** One of a formatter for each language: making one takes longer than everything it formats. */
export function forEach<T>(make: (locale: string) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, make(localeOf(lang))])) as Record<
    Language,
    T
  >;
}

const WHOLE = forEach((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
const ROUGH = forEach((locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }));
const DECIMAL = forEach((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const PERCENT = [0, 1].map((maximumFractionDigits) =>
  forEach((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits })),
) as [Readonly<Record<Language, Intl.NumberFormat>>, Readonly<Record<Language, Intl.NumberFormat>>];
const PERCENT_SMALL = forEach(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 1 }),
);
const DAY = forEach(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);

/** A whole number, of an area or of people, with the language's separators. */
export function formatNumber(number: number, lang: Language): string {
  return withWideSpaces(WHOLE[lang].format(number));
}

/** A number with two decimals at most. */
export function formatDecimal(value: number, lang: Language): string {
  return withWideSpaces(DECIMAL[lang].format(value));
}

/** A number that is rough by its nature, in its two leading digits: 571,234 is 570,000. */
export function formatRoughly(value: number, lang: Language): string {
  return withWideSpaces(ROUGH[lang].format(value));
}

/** Some browsers part thousands by a narrower space, which few fonts have. */
function withWideSpaces(number: string): string {
  return number.replaceAll('\u202f', NO_BREAK);
}

/** The least share that one decimal of per cent doesn't round to none. */
const LEAST_WITH_ONE_DECIMAL = 0.0005;

/**
 * A share (0 to 1) as per cent: whole from 10%, one decimal below, and one digit where that would be
 * none. Where a language sets the sign apart from the figure, no line breaks between them.
 */
export function formatShare(share: number, lang: Language): string {
  const percent = share < LEAST_WITH_ONE_DECIMAL ? PERCENT_SMALL : PERCENT[share < 0.1 ? 1 : 0];
  const figure = percent[lang].format(share);
  return STYLES[lang].percentApart ? figure.replace(/\s*%/, `${NO_BREAK}%`) : figure;
}

/** An ISO day in words, e.g. "8 August 2025": day and month stay in one line. */
export function formatDay(day: string, lang: Language): string {
  // In Ukrainian it ends with the word for year, shortened.
  return DAY[lang]
    .format(new Date(day))
    .replace(/\sр\.$/, '')
    .replace(/(?<=^\d+) /, NO_BREAK);
}

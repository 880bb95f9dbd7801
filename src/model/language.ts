/**
 * The languages of the page, the default first: each with its own name, its locale and the alphabets
 * of its font files (`site/build/alphabets`), that of its words first. A language that has words of
 * the page's own but no texts of scenarios and no names of places shows those of another, which its
 * entry names as `texts`.
 */
const TABLE = {
  // English pages name towns abroad in letters of their own.
  en: { name: 'English', locale: 'en-GB', texts: 'en', alphabets: ['latin', 'latin-ext'] },
  uk: { name: 'Українська', locale: 'uk-UA', texts: 'uk', alphabets: ['cyrillic', 'latin'] },
} as const;

export type Language = keyof typeof TABLE;

/** A language in which scenarios, places and the method are written. */
export type TextLanguage = (typeof TABLE)[Language]['texts'];

export const LANGUAGES = Object.keys(TABLE) as readonly Language[];

/** The languages in which every text must be there. */
export const TEXT_LANGUAGES = [
  ...new Set(LANGUAGES.map((lang) => TABLE[lang].texts)),
] as readonly TextLanguage[];

/** The language of the texts that a page in a language shows. */
export function textsIn(lang: Language): TextLanguage {
  return TABLE[lang].texts;
}

/** The name of a language in itself. */
export function nameOf(lang: Language): string {
  return TABLE[lang].name;
}

/** The BCP 47 tag by which numbers, days and capitals are written. */
export function localeOf(lang: Language): string {
  return TABLE[lang].locale;
}

/** The alphabets of a language, as its font files are called. */
export function alphabetsOf(lang: Language): readonly string[] {
  return TABLE[lang].alphabets;
}

/** One text in every language that texts are written in. */
export type Text = Readonly<Record<TextLanguage, string>>;

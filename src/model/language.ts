/** The languages of the page, the default first: each with its own name and its locale. */
const TABLE = {
  en: { name: 'English', locale: 'en-GB' },
  uk: { name: 'Українська', locale: 'uk-UA' },
} as const;

export type Language = keyof typeof TABLE;

export const LANGUAGES = Object.keys(TABLE) as readonly Language[];

/** The name of a language in itself. */
export function nameOf(lang: Language): string {
  return TABLE[lang].name;
}

/** The BCP 47 tag by which numbers, days and capitals are written. */
export function localeOf(lang: Language): string {
  return TABLE[lang].locale;
}

/** One text in every language of the page. */
export type Text = Readonly<Record<Language, string>>;

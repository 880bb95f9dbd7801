/** The languages of the page, the default first. */
export const LANGUAGES = ['en', 'uk'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the page. */
export type Text = Readonly<Record<Language, string>>;

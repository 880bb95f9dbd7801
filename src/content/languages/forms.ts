/** The forms of a counted thing, by the plural categories of CLDR; `#` stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

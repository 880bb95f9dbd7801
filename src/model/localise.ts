import { TEXT_LANGUAGES, type Text, type TextLanguage } from './language.ts';

/** A value whose texts are in one language alone. */
export type Localised<T> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Localised<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Localised<T[Key]> }
      : T;

/** A record with its texts in one language alone, the rest as it is. */
export function localise<T>(record: T, lang: TextLanguage): Localised<T> {
  return inLanguage(record, lang) as Localised<T>;
}

function inLanguage(value: unknown, lang: TextLanguage): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, lang));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return value[lang];
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, lang)]),
  );
}

function isText(value: object): value is Text {
  return TEXT_LANGUAGES.every((lang) => lang in value);
}

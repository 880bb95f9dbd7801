import { TEXT_LANGUAGES, type TextLanguage } from '../src/model/language.ts';

/** The same in each language of texts, with one of its own in Ukrainian where that matters. */
export function inEach<T>(text: T, ukrainian: T = text): Readonly<Record<TextLanguage, T>> {
  return Object.fromEntries(
    TEXT_LANGUAGES.map((lang) => [lang, lang === 'uk' ? ukrainian : text]),
  ) as Readonly<Record<TextLanguage, T>>;
}

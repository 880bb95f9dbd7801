import { LANGUAGES, type Language } from '../src/model/language.ts';

/** The folder of a language's pages below the site's root: "", "uk/". */
export function folderOf(lang: Language): string {
  return lang === LANGUAGES[0] ? '' : `${lang}/`;
}

/** The language of a page by its path or file below the site's root. */
export function languageAt(path: string): Language {
  return LANGUAGES.find((lang) => path.startsWith(`${lang}/`)) ?? (LANGUAGES[0] as Language);
}

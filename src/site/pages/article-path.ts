import { LANGUAGES, type Language } from '../../model/language.ts';

/** Where articles of a name lie in a language, below the site's root: "method/", "uk/method/". */
export function articlePath(name: string, lang: Language): string {
  return lang === LANGUAGES[0] ? `${name}/` : `${lang}/${name}/`;
}

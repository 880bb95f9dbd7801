import { LANGUAGES, type Language } from '../../model/language.ts';

/** Where articles of a name lie in a language, below the site's root: "method/", "uk/method/". */
export function articlePath(name: string, lang: Language): string {
  return lang === LANGUAGES[0] ? `${name}/` : `${lang}/${name}/`;
}

/** The folder of the page on which somebody draws how he reads a text. */
export const OWN_MAP = 'your-map';

/** The folder of the page on which a teacher counts what a class answered. */
export const COLLECT = 'collect';

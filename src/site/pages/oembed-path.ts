import type { Language } from '../../model/language.ts';

/** The file that describes a scenario's page to programs which embed it, below the site's root. */
export function oembedPath(scenario: string, lang: Language): string {
  return `oembed/${scenario}.${lang}.json`;
}

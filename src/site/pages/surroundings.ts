import type { Language } from '../../model/language.ts';
import { fontsFor } from './FontLinks.tsx';

/** What all pages beside the map's are made with. */
export interface Surroundings {
  /** The site's address, or empty where it is not known. */
  readonly site: string;
  /** The site's style sheet, below the site's root. */
  readonly sheet: string;
  /** Its fonts with letters of the page's language, below the site's root. */
  readonly fonts: readonly string[];
}

interface Site extends Pick<Surroundings, 'site' | 'sheet'> {
  /** The text of the style sheet, which names the fonts. */
  readonly css: string;
}

/** What the pages of a language are made with. */
export function surroundingsIn(lang: Language, { site, sheet, css }: Site): Surroundings {
  const named = [...css.matchAll(/url\(\.\/(assets\/[^)]+\.woff2)\)/g)];
  const fonts = new Set(named.map(([, file = '']) => file));
  return { site, sheet, fonts: fontsFor(lang, [...fonts]) };
}

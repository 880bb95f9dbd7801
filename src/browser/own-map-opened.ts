import { pages } from 'virtual:pages';
import type { Language } from '../model/language.ts';
import type { OpenMap } from '../ui/page/open-map.ts';
import { mapsOf } from './open-map.ts';

/** Opens the map of a day where areas are drawn; its program, words and data come when first asked. */
export function ownMapOf(lang: Language, day: string): OpenMap {
  const page = pages.find((one) => one.lang === lang);
  if (!page) throw new Error(`the site has no language "${lang}"`);
  return mapsOf(page.map, day);
}

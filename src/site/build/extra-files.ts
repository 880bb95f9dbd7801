import { cardFigures, cardPng } from '../pages/cards.ts';
import { lessonFiles } from '../lessons/files.ts';
import { lessonArticles } from '../lessons/paths.ts';
import { LANGUAGES } from '../../model/language.ts';
import { glossaryPage, glossaryPath } from '../pages/glossary-page.tsx';
import { methodPage, methodPath } from '../pages/method-page.tsx';
import { basePath, notFoundPage } from '../pages/not-found.tsx';
import type { Page } from '../pages/page.tsx';
import type { Material } from '../pages/page-data.ts';
import type { Program } from '../pages/programs.ts';
import { sheetFile } from './sheet-file.ts';
import { robots, sitemap } from '../pages/sitemap.ts';

/** What files beside the pages are made of. */
export interface Ingredients {
  readonly material: Material;
  readonly pages: readonly Page[];
  /** The site's address with a slash at its end, or empty where it is not known. */
  readonly site: string;
  /** Where errors are told, as a link; empty where the publisher names none. */
  readonly contact: string;
  /** The pages' style sheet. */
  readonly css: string;
  /** Programs of pages that are not the map's own, by name. */
  readonly programs: ReadonlyMap<string, Program>;
}

/** The files that a site has beside its pages, by name below its root. */
export async function extraFiles(
  ingredients: Ingredients,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { material, pages, site, contact, css, programs } = ingredients;
  const files = new Map<string, string | Uint8Array>();

  for (const [name, figure] of cardFigures(material)) files.set(name, await cardPng(figure));

  // A sheet of its own: an inline one has the host's folder in its addresses, and so another hash.
  const [sheet, style] = sheetFile('page', css);
  files.set(sheet, style);
  for (const lang of LANGUAGES) {
    const { method, coverage, glossary } = material;
    const page = methodPage({ method, coverage, glossary, lang, site, sheet, contact });
    files.set(`${methodPath(lang)}index.html`, page);
    files.set(`${glossaryPath(lang)}index.html`, glossaryPage({ glossary, lang, site, sheet }));
  }
  for (const [name, page] of lessonFiles({ ...ingredients, sheet })) files.set(name, page);
  files.set('404.html', notFoundPage(material, basePath(site), sheet, programs.get('gone')));

  files.set('robots.txt', robots(site));
  const articles = LANGUAGES.flatMap((lang) => [
    { path: methodPath(lang), lang, topic: 'method' },
    { path: glossaryPath(lang), lang, topic: 'glossary' },
  ]);
  articles.push(...lessonArticles(material));
  if (site) files.set('sitemap.xml', sitemap([...pages, ...articles], site));
  return files;
}

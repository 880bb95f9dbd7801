import { cardFigures, cardPng } from '../pages/cards.ts';
import { basePath, notFoundPage } from '../pages/not-found.tsx';
import { robots, sitemap } from '../pages/sitemap.ts';
import { PAGE_KINDS, pagesOfKinds, type Around } from '../registry.ts';
import { sheetFile } from './sheet-file.ts';

/** The files that a site has beside the pages of its map, by name below its root. */
export async function extraFiles(
  ingredients: Omit<Around, 'sheet'>,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { material, site, css, programs } = ingredients;
  const files = new Map<string, string | Uint8Array>();

  for (const [name, figure] of cardFigures(material)) files.set(name, await cardPng(figure));

  // A sheet of its own: an inline one has the host's folder in its addresses, and so another hash.
  const [sheet, style] = sheetFile('page', css);
  files.set(sheet, style);
  for (const kind of PAGE_KINDS) {
    const around = { ...ingredients, sheet };
    const made = [...(kind.render?.(around) ?? []), ...((await kind.more?.(around)) ?? [])];
    for (const [name, content] of made) files.set(name, content);
  }
  files.set('404.html', notFoundPage(material, basePath(site), sheet, programs.get('gone')));

  for (const [name, table] of material.tables()) files.set(name, table);

  files.set('robots.txt', robots(site));
  if (site) {
    const listed = pagesOfKinds(material, ({ inSitemap }) => inSitemap);
    files.set('sitemap.xml', sitemap(listed, site));
  }
  return files;
}

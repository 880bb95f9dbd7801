import { MESSAGES, type Messages } from '../../content/messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { PageLinks } from '../../ui/page/page-data.ts';
import { articlePath } from './article-path.ts';

/** A page that readers find by links which each page has. */
interface SitePage {
  /** Its folder, below that of its language. */
  readonly name: string;
  /** Its heading. */
  readonly title: (words: Messages) => string;
  /** Its place and its name in the header of each page, and in the menu; null where it is in neither. */
  readonly header: { readonly place: number; readonly text: (words: Messages) => string } | null;
  /** Whether it is linked, by its heading, at the end of the text beside the map. */
  readonly atEnd: boolean;
  /** How the single file has its text: to be read without script, or packed; null where it has not. */
  readonly inSingle: 'readable' | 'packed' | null;
}

/**
 * The one list of the site's own pages, in the order in which the text beside the map and the single
 * file have them. `site/registry` says how each is written.
 */
export const SITE_PAGES = [
  {
    name: 'method',
    title: ({ reading }) => reading.howMade,
    header: { place: 5, text: ({ pages }) => pages.method },
    atEnd: true,
    inSingle: 'readable',
  },
  {
    name: 'glossary',
    title: ({ glossary }) => glossary.title,
    header: { place: 4, text: ({ pages }) => pages.glossary },
    atEnd: true,
    inSingle: 'readable',
  },
  {
    name: 'timeline',
    title: ({ reading }) => reading.timeline,
    header: { place: 2, text: ({ pages }) => pages.timeline },
    atEnd: true,
    inSingle: 'readable',
  },
  {
    name: 'matrix',
    title: ({ reading }) => reading.matrix,
    header: { place: 1, text: ({ pages }) => pages.matrix },
    atEnd: true,
    // Its cells say much the same: packed they take a fourteenth of the room.
    inSingle: 'packed',
  },
  {
    name: 'lessons',
    title: ({ reading }) => reading.lessons,
    header: { place: 3, text: ({ pages }) => pages.lessons },
    atEnd: true,
    // It has them in a form of its own.
    inSingle: null,
  },
] as const satisfies readonly SitePage[];

export type SitePageName = (typeof SITE_PAGES)[number]['name'];

/** What a page is called, and where it lies in each language. */
export function sitePage(name: SitePageName, lang: Language) {
  const page = SITE_PAGES.find((one) => one.name === name);
  if (!page) throw new Error(`the site has no page "${name}"`);
  return {
    title: page.title(MESSAGES[lang]),
    pathIn: (of: Language) => articlePath(name, of),
  };
}

/** The links that each page has to the others. @param pathOf where a page lies, by its name */
export function pageLinks(
  lang: Language,
  pathOf: (name: string) => string = (name) => articlePath(name, lang),
): PageLinks {
  const words = MESSAGES[lang];
  const pages: readonly SitePage[] = SITE_PAGES;
  const inHeader = pages.flatMap(({ name, header }) =>
    header ? [{ place: header.place, path: pathOf(name), text: header.text(words) }] : [],
  );
  return {
    header: inHeader
      .toSorted((a, b) => a.place - b.place)
      .map(({ path, text }) => ({ path, text })),
    atEnd: pages
      .filter(({ atEnd }) => atEnd)
      .map(({ name, title }) => ({ path: pathOf(name), text: title(words) })),
  };
}

import { embedPath } from '../embed/path.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { pathOf } from '../url/links.ts';
import { lessonFiles } from './lessons/files.ts';
import { lessonPages } from './lessons/paths.ts';
import { collectFiles } from './own-map/collect-page.tsx';
import { ownMapFiles } from './own-map/own-map-page.tsx';
import { articlePath, COLLECT, OWN_MAP } from './pages/article-path.ts';
import { glossaryPage } from './pages/glossary-page.tsx';
import { lessonPath } from './pages/lesson-path.ts';
import { methodPage } from './pages/method-page.tsx';
import { matrixOembed } from './pages/oembed.ts';
import { oembedPath } from './pages/oembed-path.ts';
import { matrixFiles, matrixIn, smallMaps } from './pages/matrix-files.ts';
import { matrixCode, matrixEmbedPath, matrixPage } from './pages/matrix-page.tsx';
import { choicesIn } from './pages/page.tsx';
import { SITE_PAGES, type SitePageName } from './pages/site-pages.ts';
import type { SiteMaterial } from './pages/material.ts';
import { surroundingsIn } from './pages/surroundings.ts';
import { timelinePage, type LinkedRecord } from './pages/timeline-page.tsx';
import type { Program } from './pages/programs.ts';
import { tourFiles } from './tours/files.ts';
import { tourPath } from './pages/tour-path.ts';

/** What pages beside the map's are made with. */
export interface Around {
  readonly material: SiteMaterial;
  /** The site's address with a slash at its end, or empty where it is not known. */
  readonly site: string;
  /** Where errors are told, as a link; empty where the publisher names none. */
  readonly contact: string;
  /** The text of the pages' style sheet, and its file below the site's root. */
  readonly css: string;
  readonly sheet: string;
  /** Programs of pages that are not the map's own, by name. */
  readonly programs: ReadonlyMap<string, Program>;
}

/** Files by name below the site's root. */
type Files = ReadonlyMap<string, string | Uint8Array>;

/** A page: its path below the site's root, and what it is about in every language. */
export interface ListedPage {
  readonly path: string;
  readonly lang: Language;
  readonly topic: string;
}

/** A kind of page: where its pages lie, how they are made, and where else they stand. */
export interface PageKind {
  readonly name: string;
  readonly pagesIn: (lang: Language, material: SiteMaterial) => readonly ListedPage[];
  /**
   * Its pages in every language, by name below the site's root. Null where the build makes them of
   * what it alone has: the template, and the programs' files.
   */
  readonly render: ((around: Around) => Files) | null;
  /** Files beside its pages that these name. */
  readonly more?: (around: Around) => Promise<Files>;
  readonly inSitemap: boolean;
  /** The folder that the single file takes in as articles, below that of its language. */
  readonly inSingle: string | null;
  /** Folders of which every page may be framed by others. */
  readonly framed: readonly string[];
}

/** How a page of text is written, and files that it names. */
interface TextPage extends Pick<PageKind, 'more'> {
  readonly write: (lang: Language, around: Around) => string;
}

/** A page of text: read, linked, found by search engines, never framed. Lessons are a kind of their own. */
function textPage({ name, inSingle }: (typeof SITE_PAGES)[number]): readonly PageKind[] {
  if (name === 'lessons') return [];
  const { write, more } = TEXT_PAGES[name];
  const pages = (around: Around) =>
    new Map(LANGUAGES.map((lang) => [`${articlePath(name, lang)}index.html`, write(lang, around)]));
  const kind = { ...ownPage(name, pages), inSingle: inSingle && `${name}/` };
  return [more ? { ...kind, more } : kind];
}

/** A page with a program of its own: read and found by search engines, never framed. */
function ownPage(name: string, render: (around: Around) => Files): PageKind {
  return {
    name,
    pagesIn: (lang) => [{ path: articlePath(name, lang), lang, topic: name }],
    render,
    inSitemap: true,
    inSingle: null,
    framed: [],
  };
}

/** The records that have a page, with its path. */
function recordsIn(lang: Language, material: SiteMaterial): readonly LinkedRecord[] {
  const data = material.dataIn(lang);
  const choices = choicesIn(data);
  return data.scenarios.map(({ id, title, kind }) => ({
    id,
    title,
    kind,
    path: pathOf({ scenario: id, lang }, choices),
  }));
}

/** What the page of all records is made of. */
function matrixOptions(lang: Language, around: Around) {
  const { material, site } = around;
  return {
    ...surroundingsIn(lang, around),
    matrix: matrixIn(lang, material, site),
    maps: smallMaps(material),
    paths: new Map(recordsIn(lang, material).map(({ id, path }) => [id, path])),
    lang,
    version: material.version,
  };
}

/** Its small maps, its figure to download, and the page as others may frame it. */
async function moreOfMatrix(around: Around): Promise<Files> {
  const { material, site } = around;
  const files = new Map<string, string | Uint8Array>();
  for (const of of smallMaps(material).values()) {
    for (const { file, svg } of Object.values(of)) files.set(file, svg);
  }
  for (const lang of LANGUAGES) {
    for (const version of [null, material.version]) {
      const embed = matrixPage({ ...matrixOptions(lang, around), framed: { version } });
      files.set(`${matrixEmbedPath(lang, version)}index.html`, embed);
    }
    if (site) {
      files.set(oembedPath('matrix', lang), matrixOembed(matrixCode(lang, site), lang, site));
    }
    for (const [name, bytes] of await matrixFiles(lang, material, site)) files.set(name, bytes);
  }
  return files;
}

/** An embed of each record; frozen ones lie in the folder of their version. */
function embeds(name: 'embed' | 'frozen'): PageKind {
  return {
    name,
    pagesIn: (lang, material) =>
      choicesIn(material.dataIn(lang)).scenario.map((scenario) => ({
        path: embedPath({ version: name === 'frozen' ? material.version : null, lang, scenario }),
        lang,
        topic: `${name}/${scenario}`,
      })),
    render: null,
    inSitemap: false,
    inSingle: null,
    framed: [`${name}/`],
  };
}

/** How the pages of text are written, by their names in the list of the site's pages. */
const TEXT_PAGES: Readonly<Record<Exclude<SitePageName, 'lessons'>, TextPage>> = {
  method: {
    write: (lang, around) => {
      const { material, contact } = around;
      return methodPage({ ...material, ...surroundingsIn(lang, around), contact, lang });
    },
  },
  glossary: {
    write: (lang, around) =>
      glossaryPage({ ...around.material, ...surroundingsIn(lang, around), lang }),
  },
  timeline: {
    write: (lang, around) => {
      const { material } = around;
      const { timeline, glossary } = material;
      return timelinePage({
        ...surroundingsIn(lang, around),
        timeline,
        glossary,
        records: recordsIn(lang, material),
        lang,
      });
    },
  },
  matrix: {
    write: (lang, around) => matrixPage(matrixOptions(lang, around)),
    more: moreOfMatrix,
  },
};

/** Every kind of page, once. */
export const PAGE_KINDS: readonly PageKind[] = [
  {
    name: 'views',
    pagesIn: (lang, material) => {
      const choices = choicesIn(material.dataIn(lang));
      return choices.scenario.map((scenario) => ({
        path: pathOf({ scenario, lang }, choices),
        lang,
        topic: scenario,
      }));
    },
    render: null,
    inSitemap: true,
    inSingle: null,
    framed: [],
  },
  {
    name: 'lessons',
    pagesIn: lessonPages,
    render: lessonFiles,
    inSitemap: true,
    // The file has them in a form of its own.
    inSingle: null,
    framed: LANGUAGES.map((lang) => lessonPath(lang)),
  },
  {
    name: 'tours',
    pagesIn: (lang, { tours }) =>
      tours.map(({ id }) => ({ path: tourPath(id, lang), lang, topic: `tours/${id}` })),
    render: tourFiles,
    inSitemap: true,
    inSingle: null,
    framed: LANGUAGES.map((lang) => articlePath('tours', lang)),
  },
  ownPage(OWN_MAP, ownMapFiles),
  ownPage(COLLECT, collectFiles),
  ...SITE_PAGES.flatMap(textPage),
  embeds('embed'),
  embeds('frozen'),
];

/** The pages of some kinds, in every language. */
export function pagesOfKinds(
  material: SiteMaterial,
  wanted: (kind: PageKind) => boolean,
): readonly ListedPage[] {
  return PAGE_KINDS.filter(wanted).flatMap(({ pagesIn }) =>
    LANGUAGES.flatMap((lang) => pagesIn(lang, material)),
  );
}

/** Folders whose pages are made for the pages of others too. */
export const FRAMED = PAGE_KINDS.flatMap(({ framed }) => framed);

/** The folders that the single file takes in, below that of its language. */
export const TAKEN_IN = PAGE_KINDS.flatMap(({ inSingle }) => inSingle ?? []);

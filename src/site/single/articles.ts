/** A page of the site as a part of a file that has them all. */
export interface Article {
  /** Its id in the file, which those of what is in it begin with. */
  readonly id: string;
  /** Its page's path below the site's root. */
  readonly path: string;
  /** As HTML. */
  readonly title: string;
  /** What its page's `main` holds, without the title. */
  readonly html: string;
}

/**
 * The articles of a language among the files of a site, in the order in which they are taken in.
 * @param takenIn folders below that of the language, of which all that lies in one comes along; what
 *   is not there is not missed
 * @param folder of the language below the site's root: "" or "uk/"
 * @param titleOf title of a page whose `main` has none
 */
export function articlesIn(
  files: ReadonlyMap<string, string | Uint8Array>,
  folder: string,
  takenIn: readonly string[],
): readonly Article[] {
  return takenIn.flatMap((taken) =>
    [...files]
      .filter(([name]) => name.startsWith(folder + taken) && name.endsWith('index.html'))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, page]) => {
        const path = name.slice(0, -'index.html'.length);
        return articleOf(String(page), path, path.slice(folder.length, -1).replaceAll('/', '-'));
      }),
  );
}

/** What a page's `main` holds, as a part of another document. @throws Error naming the page */
export function articleOf(page: string, path: string, id: string): Article {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(page)?.[1];
  const title = main && /<h1[^>]*>(.*?)<\/h1>/s.exec(main);
  if (!main || !title?.[1]) throw new Error(`${path}: a page without a main element and its title`);
  const text = main
    .replace(title[0], '')
    // Pictures that are files of the site; what they show is said in words.
    .replaceAll(/<(script|noscript|template|picture)\b.*?<\/\1>/gs, '')
    // The shapes of figures are those of the document.
    .replaceAll(/<svg class="defs".*?<\/svg>/gs, '');
  return { id, path, title: title[1], html: lowered(renamed(text, id)) };
}

/** The same with headings one step lower: the article's title is one of the document's now. */
function lowered(html: string): string {
  return html.replaceAll(
    /<(\/?)h([2-5])\b/g,
    (_, end: string, level: string) => `<${end}h${Number(level) + 1}`,
  );
}

/** The same with ids that no other article has, and what refers to them. */
function renamed(html: string, prefix: string): string {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
  const own = (id: string) => (ids.has(id) ? `${prefix}-${id}` : id);
  return html
    .replaceAll(
      /(\sid|\sfor|\sheaders|\saria-[a-z]+by)="([^"]+)"/g,
      (_, name: string, value: string) => {
        return `${name}="${value.split(' ').map(own).join(' ')}"`;
      },
    )
    .replaceAll(
      /(href="|url\()#([^")]+)/g,
      (_, start: string, id: string) => `${start}#${own(id)}`,
    );
}

/** Where links of the site lead to in a file that has it. */
export interface Ways {
  /** The file's articles. */
  readonly articles: readonly Article[];
  /** The fragment that shows the view at a path below the site's root, or null where it is none. */
  readonly viewAt: (path: string, query: string) => string | null;
  /** Address of the site's root, or empty where it is not known. */
  readonly site: string;
}

/**
 * An article with links that lead where they can: to parts of the file, else to the site; where that
 * is not known, what they say stays without a link.
 */
export function withWays({ html, path }: Article, { articles, viewAt, site }: Ways): string {
  const base = new URL(path, SOMEWHERE);
  return html.replaceAll(
    /<a\b([^>]*?)\shref="([^"]*)"([^>]*)>(.*?)<\/a>/gs,
    (link, before: string, href: string, after: string, text: string) => {
      const to = new URL(href.replaceAll('&amp;', '&'), base);
      if (href.startsWith('#') || to.origin !== SOMEWHERE) return link;
      const below = to.pathname.slice(1).replace(/index\.html$/, '');
      const article = articles.find((one) => one.path === below);
      const fragment = article
        ? `#${[article.id, to.hash.slice(1)].filter(Boolean).join('-')}`
        : viewAt(below, to.search);
      const address = fragment ?? (site && new URL(below + to.search + to.hash, site).href);
      if (!address) return `<span>${text}</span>`;
      return `<a${before} href="${address.replaceAll('&', '&amp;')}"${after}>${text}</a>`;
    },
  );
}

/** Stands for the site's root while links are read. */
const SOMEWHERE = 'https://site.invalid';

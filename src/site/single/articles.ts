import { parse, type HTMLElement } from 'node-html-parser';

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

/**
 * What only a page of its own has: pictures that are files of the site are said in words as well, and
 * of some sections nothing is left without its files.
 */
const LEFT_OUT = 'script, noscript, template, picture, svg.defs, section.site-only';

/** Attributes that name elements by their ids. */
const NAMES_IDS = ['id', 'for', 'headers', 'aria-labelledby', 'aria-describedby'];

/** What a page's `main` holds, as a part of another document. @throws Error naming the page */
export function articleOf(page: string, path: string, id: string): Article {
  const main = parse(page).querySelector('main');
  const title = main?.querySelector('h1');
  if (!main || !title) throw new Error(`${path}: a page without a main element and its title`);
  title.remove();
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  lower(main);
  rename(main, id);
  return { id, path, title: inside(title), html: inside(main) };
}

/** What an element holds, as HTML. */
function inside(element: HTMLElement): string {
  return element.childNodes.join('');
}

/** Sets headings one step lower: the article's title is one of the document's now. */
function lower(main: HTMLElement): void {
  for (const heading of main.querySelectorAll('h2, h3, h4, h5')) {
    heading.rawTagName = `h${Number(heading.rawTagName.slice(1)) + 1}`;
  }
}

/** Gives ids that no other article has, also to what refers to them. */
function rename(main: HTMLElement, prefix: string): void {
  const elements = main.querySelectorAll('*');
  const ids = new Set(elements.map(({ id }) => id).filter(Boolean));
  const own = (id: string) => (ids.has(id) ? `${prefix}-${id}` : id);
  for (const element of elements) {
    for (const [name, value] of Object.entries(element.rawAttributes)) {
      const renamed = NAMES_IDS.includes(name)
        ? value.split(' ').map(own).join(' ')
        : withOwnTarget(name, value, own);
      if (renamed !== value) element.setAttribute(name, renamed);
    }
  }
}

/** An attribute that refers to an element by its address: a link, or a paint of a shape. */
function withOwnTarget(name: string, value: string, own: (id: string) => string): string {
  if (name === 'href' && value.startsWith('#')) return `#${own(value.slice(1))}`;
  const [, id] = /^url\(#([^)]+)\)$/.exec(value) ?? [];
  return id ? `url(#${own(id)})` : value;
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
  const article = parse(html);
  for (const link of article.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const to = new URL(href, base);
    if (href.startsWith('#') || to.origin !== SOMEWHERE) continue;
    const page = to.pathname.slice(1);
    const below = page.endsWith('index.html') ? page.slice(0, -'index.html'.length) : page;
    const other = articles.find((one) => one.path === below);
    const fragment = other
      ? `#${[other.id, to.hash.slice(1)].filter(Boolean).join('-')}`
      : viewAt(below, to.search);
    const address = fragment ?? (site && new URL(below + to.search + to.hash, site).href);
    if (address) link.setAttribute('href', address.replaceAll('&', '&amp;'));
    else link.replaceWith(...parse(`<span>${inside(link)}</span>`).childNodes);
  }
  return article.toString();
}

/** Stands for the site's root while links are read. */
const SOMEWHERE = 'https://site.invalid';

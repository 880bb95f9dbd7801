import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ViteDevServer } from 'vite';
import { PROGRAMS, type Program } from '../pages/programs.ts';
import type { SiteMaterial, Page } from './site.ts';
import { MAIN, PAPER, TEMPLATE } from './built.ts';

type Site = typeof import('./site.ts');

/** What a development server shows, read anew whenever something of it changes. */
export interface Shown {
  readonly site: Site;
  readonly material: SiteMaterial;
  /** The map's own pages. */
  readonly pages: readonly Page[];
}

/** The style sheet of pages beside the map's, as its parts lie in the source. */
const SHEET = 'dev.css';
const SHEETS = ['/src/ui/shell/page.css', '/src/ui/shell/details.css', '/src/ui/embed/embed.css'];

/** What the map's pages name: programs and sheets as they lie in the source. */
function filesInWork({ themedCss }: Site, root: string) {
  return {
    template: readFileSync(join(root, TEMPLATE), 'utf8'),
    program: { script: MAIN, imports: [] },
    style: `${SHEETS.map((sheet) => `@import '${sheet}';`).join('\n')}\n${themedCss()}`,
    fonts: [],
    sheets: [],
    whole: '',
    unblock: '',
    paper: PAPER,
    words: {},
    copies: {},
  };
}

/** What pages are made of: a change of any other file is the bundler's own concern. */
const MADE_OF = /^(?:index\.html|(?:src|public\/geo)\/.*\.(?:tsx?|json|geojson|csv))$/;

/**
 * Serves every page as the build would write it: the map's, lessons, tours, texts and embeds. When a
 * file that pages are made of changes, all is read anew and the browser reloads; a fault in it is
 * shown over the page, which stays as it was.
 * @param read reads the site's material
 */
export function serveSite(server: ViteDevServer, read: () => Promise<Shown>): () => Promise<Shown> {
  let shown = read();
  let files: Promise<FileOf> | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const renew = async () => {
    const next = read();
    try {
      await next;
    } catch (error) {
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      server.config.logger.error(message);
      server.ws.send({ type: 'error', err: { message, stack } });
      return;
    }
    shown = next;
    files = null;
    const modules = server.moduleGraph.idToModuleMap;
    for (const [id, module] of modules) {
      if (id.startsWith('\0virtual:')) server.moduleGraph.invalidateModule(module);
    }
    server.ws.send({ type: 'full-reload' });
  };
  server.watcher.on('all', (_event, file) => {
    if (!MADE_OF.test(relative(server.config.root, file).replaceAll('\\', '/'))) return;
    // An editor may write a file in several strokes.
    clearTimeout(waiting);
    waiting = setTimeout(() => void renew(), 100);
  });

  server.middlewares.use((request, response, next) => {
    const path = decodeURI((request.url ?? '/').split('?')[0]?.slice(1) ?? '');
    const send = (type: string, body: string | Uint8Array) => {
      response.setHeader('Content-Type', type);
      response.end(body);
    };
    const answer = async () => {
      const { site, pages } = await shown;
      if (path === SHEET) {
        send('text/css', filesInWork(site, server.config.root).style);
        return;
      }
      const page = pages.find((one) => one.path === path);
      if (page) {
        send('text/html', withClient(site.documentOf(page, filesInWork(site, server.config.root))));
        return;
      }
      files ??= shown.then(filesOf);
      const name = path.endsWith('/') ? `${path}index.html` : path;
      const content = await (await files)(name);
      if (content === undefined) next();
      else if (typeof content !== 'string') send('application/octet-stream', content);
      else if (name.endsWith('.html')) send('text/html', withClient(content));
      else send(name.endsWith('.svg') ? 'image/svg+xml' : 'text/plain', content);
    };
    answer().catch(next);
  });
  return () => shown;
}

/** A file by its name below the site's root; undefined where there is none. */
type FileOf = (name: string) => Promise<string | Uint8Array | undefined>;

/** Pages beside the map's, each kind made when one of it is first asked for, and what they name. */
async function filesOf({ site, material }: Shown): Promise<FileOf> {
  const programs = new Map(
    Object.entries(PROGRAMS).map(([name, script]): [string, Program] => [
      name,
      { script, imports: [], sheets: [] },
    ]),
  );
  const around = { material, site: '', contact: '', css: '', sheet: SHEET, programs };
  const program = programs.get('embed');
  const embeds = () =>
    program ? site.embedPages(material, { versions: [null], program, sheet: SHEET }) : null;
  const kinds = site.PAGE_KINDS.map(({ name: kind, pagesIn, render, more }) => ({
    names: new Set(
      site.LANGUAGES.flatMap((lang) =>
        pagesIn(lang, material).map(({ path }) => `${path}index.html`),
      ),
    ),
    pages: once(() => render?.(around) ?? (kind === 'embed' ? embeds() : null)),
    more: once(async () => (await more?.(around)) ?? null),
  }));
  return async (name) => {
    const own = kinds.find(({ names }) => names.has(name));
    if (own) return own.pages()?.get(name);
    for (const { more } of kinds) {
      const found = (await more())?.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** A page that reloads when the server says so. */
function withClient(html: string): string {
  return html.replace(
    '</head>',
    () => '<script type="module" src="/@vite/client"></script></head>',
  );
}

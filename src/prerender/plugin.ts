import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Language, TextLanguage } from '../model/language.ts';
import { bundled } from './bundled.ts';
import { PROGRAMS, programsIn, sharedChunk, type Program } from './programs.ts';
import type { Material, Page } from './site.ts';
import { writeWorker } from './worker.ts';

type Site = typeof import('./site.ts');

/** What the page asks for by names that are no files. */
const VIRTUAL = /^virtual:(pages|embeds|lessons|(page|details|names|embed|lesson)-(\w+))$/;

/** The address of the map's data while somebody works on the page. */
const DATA_IN_WORK = /^\/map-data-(\w+)\.json$/;

/** Where the site will lie, if that is known: canonical links and cards then are absolute. */
const SITE = (process.env['SITE_URL'] ?? '').replace(/([^/])$/, '$1/');

/** Where readers tell errors: an address of a page, or `mailto:`. */
const CONTACT = process.env['SITE_CONTACT'] ?? '';

/** Makes a page of each view, as HTML that is complete without script. */
export function prerender(): Plugin {
  let builds = false;
  let root = '';
  let out = '';
  let site: Site;
  let material: Material;
  let pages: readonly Page[] = [];
  let written = false;
  let programs: ReadonlyMap<string, Program> = new Map();
  const mapData = new Map<TextLanguage, string>();
  return {
    name: 'prerender',
    config: ({ root: folder = process.cwd() }) => ({
      build: { rolldownOptions: { output: { codeSplitting: sharedChunk(folder) } } },
    }),
    configResolved(config) {
      builds = config.command === 'build';
      root = config.root;
      out = resolve(config.root, config.build.outDir);
    },
    async buildStart() {
      written = false;
      // The configuration's own bundler knows no JSX: the pages are made by a module runner.
      const { module } = await runnerImport<Site>(join(root, 'src/prerender/site.ts'), {
        configFile: false,
        logLevel: 'error',
      });
      site = module;
      material = site.readMaterial(root);
      pages = site.pagesOf(material, SITE);
      if (!builds) return;
      for (const [name, id] of Object.entries(PROGRAMS)) {
        this.emitFile({ type: 'chunk', id: join(root, id), name });
      }
      for (const lang of site.TEXT_LANGUAGES) {
        const source = JSON.stringify(site.mapData(material.geography, lang));
        mapData.set(lang, this.emitFile({ type: 'asset', name: `map-data-${lang}.json`, source }));
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, lang] = DATA_IN_WORK.exec(request.url ?? '') ?? [];
        if (!lang) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(site.mapData(material.geography, lang as TextLanguage)));
      });
    },
    resolveId: (id) => (VIRTUAL.test(id) ? `\0${id}` : null),
    load(id) {
      const [, name, kind, lang] = VIRTUAL.exec(id.replace('\0', '')) ?? [];
      if (name === 'pages' || name === 'embeds') {
        const listed = name === 'pages' ? site.pagesModule : site.embedsModule;
        return listed((one) =>
          builds ? `import.meta.ROLLUP_FILE_URL_${mapData.get(one)}` : `'/map-data-${one}.json'`,
        );
      }
      if (name === 'lessons') return site.lessonsModule();
      return kind && lang ? site.MODULES[kind]?.(material, lang as Language) : null;
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html, { server, originalUrl }) {
        if (!server) return html;
        const path = (originalUrl ?? '/').split('?')[0]?.slice(1) ?? '';
        const page = pages.find((candidate) => candidate.path === path) ?? pages[0];
        return page ? fill(html, page, site.themedCss()) : html;
      },
    },
    writeBundle(_options, bundle) {
      programs = programsIn(bundle, root);
      written = true;
    },
    async closeBundle() {
      // Called after a fault as well: what it would say then hides the fault.
      if (!written) return;
      const file = join(out, 'index.html');
      const template = readFileSync(file, 'utf8');
      const { html, css, own } = inlined(template, out, site.themedCss());
      const sheet = readingSheet(out);
      // Paper has the last word.
      const paper = html.match(PAPER)?.join('') ?? '';
      const files = await site.extraFiles({
        material,
        pages,
        site: SITE,
        contact: CONTACT,
        css: css + sheet.css,
        programs,
      });
      const program = await bundled(root, 'src/main-single.tsx');
      const singles = new Map(
        site.LANGUAGES.map((lang) => [
          lang,
          site.singlePage({
            material,
            lang,
            site: SITE,
            css: css + sheet.css,
            paper: sheetsIn(paper, out),
            program,
            files,
            read: (name) => readFileSync(join(out, name)),
          }),
        ]),
      );
      for (const [name, text] of singles.values()) write(join(out, name), text);
      const chunks = readdirSync(join(out, 'assets'));
      // The page's own sheet stands in its HTML now: scripts that wait for it wait for the other.
      for (const chunk of chunks.filter((name) => name.endsWith('.js'))) {
        const code = readFileSync(join(out, 'assets', chunk), 'utf8');
        if (code.includes(own)) write(join(out, 'assets', chunk), code.replaceAll(own, sheet.file));
      }
      for (const page of pages) {
        const style = css.replaceAll('url(./', `url(${page.root}`);
        const text = fill(html, page, style)
          .replace(' data-root=', ` data-copy="${sizedCopy(singles.get(page.lang))}" data-root=`)
          .replace(PAPER, '')
          .replace('<!--sheets-->', sheet.link + paper)
          .replace('</body>', () => `${pageChunk(chunks, page.lang)}</body>`)
          .replaceAll('"./assets/', `"${page.root}assets/`)
          .replace('</body>', () => `${preloads(style, page.lang)}</body>`);
        write(join(out, page.path, 'index.html'), text);
      }
      const workers = (name: RegExp) =>
        chunks.filter((chunk) => name.test(chunk)).map((chunk) => `assets/${chunk}`);
      const embed = programs.get('embed');
      if (!embed) throw new Error('the build has no program of embeds');
      const sheets = embed.sheets.map((name) => readFileSync(join(out, name), 'utf8'));
      const embedCss = css + sheets.join('');
      const embeds = await site.embedFiles({
        root,
        material,
        site: SITE,
        css: embedCss,
        program: embed,
        assets: readdirSync(join(out, 'assets')),
        readAsset: (name) => readFileSync(join(out, 'assets', name)),
      });
      for (const [name, content] of embeds) write(join(out, name), content);
      const embedStyles = site.styleHashes(
        embedCss,
        [...embeds.keys()].flatMap((name) =>
          name.endsWith('index.html') ? [{ path: name.replace('index.html', '') }] : [],
        ),
      );
      write(join(out, 'nginx-embed-headers.conf'), site.nginxEmbedHeaders(...embedStyles));
      const policed = {
        embedStyles,
        pages: [
          ...pages.map(({ path }) => path),
          ...site.METHOD_PATHS,
          ...site.GLOSSARY_PATHS,
          ...site.lessonPaths(material),
        ],
        workers: workers(/^map-worker-/),
        rasterWorkers: workers(/^raster-worker-/),
      };
      write(join(out, '_headers'), site.headersFile(policed, site.styleHashes(css, pages)));
      for (const [name, content] of files) write(join(out, name), content);
      await writeWorker(root, out);
    },
  };
}

function fill(template: string, page: Page, css: string): string {
  return template
    .replace('<html lang="en">', `<html lang="${page.lang}" data-root="${page.root}">`)
    .replace('<!--head-->', () => `${page.head}<style>${css}</style>`)
    .replace('<!--body-->', () => page.body);
}

/** The template without its style sheet, and that sheet with the map's colours. */
function inlined(template: string, folder: string, colours: string) {
  // The one for paper stays a file of its own: it is not needed to see the page.
  const link = /<link rel="stylesheet"(?![^>]*media)[^>]*href="\.\/([^"]+)"[^>]*>/.exec(template);
  if (!link?.[1]) throw new Error('the built index.html links no style sheet');
  const sheet = join(folder, link[1]);
  // The sheet's own addresses are relative to its folder, those here to the site's root.
  const text = readFileSync(sheet, 'utf8').replaceAll('url(./', `url(./${dirname(link[1])}/`);
  rmSync(sheet);
  return {
    html: template.replace(link[0], ''),
    css: text.trim() + colours,
    own: basename(link[1]),
  };
}

/** The sheets for paper. */
const PAPER = /<link rel="stylesheet" media="print"[^>]*>/g;

/** What the sheets say that some tags link. */
function sheetsIn(tags: string, folder: string): string {
  const files = [...tags.matchAll(/href="\.\/([^"]+)"/g)].map(([, file = '']) => file);
  return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('');
}

/** A file with the whole site as its pages tell of it: name, and thousands of bytes. */
function sizedCopy([name, text]: readonly [string, string] = ['', '']): string {
  return `${name} ${Math.ceil(Buffer.byteLength(text) / 1000)}`;
}

/** The sheet of what is read: it stands behind the figure, which is painted without it. */
function readingSheet(folder: string) {
  const file = readdirSync(join(folder, 'assets')).find((name) => /^details-.*\.css$/.test(name));
  if (!file) throw new Error('the build has no style sheet of the details');
  return {
    file,
    link: `<link rel="stylesheet" href="./assets/${file}">`,
    css: readFileSync(join(folder, 'assets', file), 'utf8'),
  };
}

/** Fetches the script with the page's words beside the one that asks for it. */
function pageChunk(chunks: readonly string[], lang: Language): string {
  const chunk = chunks.find(
    (name) => name.startsWith(`_virtual_page-${lang}-`) && name.endsWith('.js'),
  );
  if (!chunk) throw new Error(`there is no script with the words in "${lang}"`);
  return `<link rel="modulepreload" href="./assets/${chunk}" />`;
}

/**
 * Fetches the page's fonts early, but from the end of the page: never before the figure. A font
 * that comes with the first picture is used, a later one waits for the next page.
 */
function preloads(css: string, lang: Language): string {
  const alphabets = lang === 'uk' ? /latin|cyrillic/ : /latin/;
  const files = [...css.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, url = '']) => url);
  return [...new Set(files)]
    .filter((url) => alphabets.test(url))
    .map(
      (url) =>
        `<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin fetchpriority="low" />`,
    )
    .join('');
}

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

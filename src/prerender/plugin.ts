import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Language } from '../model/language.ts';
import type { Material, Page } from './site.ts';

type Site = typeof import('./site.ts');

/** What a page needs in a language, and the names with which its map opens. */
const VIRTUAL = /^virtual:(?:page\/|names-)(\w+)$/;

/** Where the site will lie, if that is known: canonical links and cards then are absolute. */
const SITE = (process.env['SITE_URL'] ?? '').replace(/([^/])$/, '$1/');

/** Makes a page of each view, as HTML that is complete without script. */
export function prerender(): Plugin {
  let root = '';
  let out = '';
  let site: Site;
  let material: Material;
  let pages: readonly Page[] = [];
  let written = false;
  return {
    name: 'prerender',
    configResolved(config) {
      root = config.root;
      out = resolve(config.root, config.build.outDir);
    },
    async buildStart() {
      written = false;
      // The configuration's own bundler knows no JSX: the pages are made by a module runner.
      const { module } = await runnerImport<Site>(join(root, 'src/prerender/site.ts'), {
        configFile: false,
        root,
        logLevel: 'error',
      });
      site = module;
      material = site.readMaterial(root);
      pages = site.pagesOf(material, SITE);
    },
    resolveId: (id) => (VIRTUAL.test(id) ? `\0${id}` : null),
    load(id) {
      const lang = VIRTUAL.exec(id.replace('\0', ''))?.[1];
      if (!lang) return null;
      const inText = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
      if (id.includes('names-')) {
        return `export const names = ${inText(material.standingIn(lang as Language))};`;
      }
      return (
        `export { ${lang} as words } from '/src/content/messages/${lang}.ts';\n` +
        `export const data = ${inText(material.dataIn(lang as Language))};`
      );
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
    writeBundle() {
      written = true;
    },
    async closeBundle() {
      // Called after a fault as well: what it would say then hides the fault.
      if (!written) return;
      const file = join(out, 'index.html');
      const template = readFileSync(file, 'utf8');
      const { html, css } = inlined(template, out, site.themedCss());
      const chunks = readdirSync(join(out, 'assets'));
      for (const page of pages) {
        const base = site.rootFrom(page.path);
        const style = css.replaceAll('url(./', `url(${base}`);
        const text = fill(html.replaceAll('"./assets/', `"${base}assets/`), page, style).replace(
          '</body>',
          () => `${words(chunks, base, page.view.lang)}${preloads(style, page.view.lang)}</body>`,
        );
        write(join(out, page.path, 'index.html'), text);
      }
      write(join(out, '_headers'), site.headersFile(...site.styleHashes(css, pages)));
      const files = await site.extraFiles({ root, material, pages, site: SITE, css });
      for (const [name, content] of files) write(join(out, name), content);
    },
  };
}

function fill(template: string, page: Page, css: string): string {
  return template
    .replace('<html lang="en">', `<html lang="${page.view.lang}">`)
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
  return { html: template.replace(link[0], ''), css: text.trim() + colours };
}

/** Fetches the script with the page's words beside the one that asks for it. */
function words(chunks: readonly string[], base: string, lang: Language): string {
  const chunk = chunks.find((name) => name.startsWith(`${lang}-`) && name.endsWith('.js'));
  if (!chunk) throw new Error(`there is no script with the words in "${lang}"`);
  return `<link rel="modulepreload" href="${base}assets/${chunk}" />`;
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
    .map((url) => `<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin />`)
    .join('');
}

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../../model/language.ts';
import { bundled } from '../single/bundled.ts';
import type { Program } from '../pages/programs.ts';
import type { Material, Page } from '../site.ts';
import { fill } from './template.ts';
import { writeWorker } from './worker.ts';

interface Written {
  /** The project's folder. */
  readonly root: string;
  /** The folder of what was built. */
  readonly out: string;
  readonly site: typeof import('../site.ts');
  readonly material: Material;
  readonly pages: readonly Page[];
  readonly programs: ReadonlyMap<string, Program>;
  /** Where the site will lie, or empty. */
  readonly address: string;
  /** Where readers tell errors, or empty. */
  readonly contact: string;
}

/** Writes pages, embeds, lessons, single files, headers and the service worker beside the programs. */
export async function writeSite(of: Written): Promise<void> {
  const { root, out, site, material, pages, programs, address, contact } = of;
  const file = join(out, 'index.html');
  const template = readFileSync(file, 'utf8');
  const { html, css, own } = inlined(template, out, site.themedCss());
  const sheet = readingSheet(out);
  // Paper has the last word.
  const paper = html.match(PAPER)?.join('') ?? '';
  const files = await site.extraFiles({
    material,
    site: address,
    contact,
    css: css + sheet.css,
    programs,
  });
  const program = await bundled(root, 'src/programs/single.tsx');
  const singles = new Map(
    site.LANGUAGES.map((lang) => [
      lang,
      site.singlePage({
        material,
        lang,
        site: address,
        css: css + sheet.css,
        paper: sheetsIn(paper, out),
        program,
        files,
        takenIn: site.TAKEN_IN,
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
  const [embedSheet, embedStyle] = site.sheetFile('embed-page', css + sheets.join(''));
  write(join(out, embedSheet), embedStyle);
  for (const [name, content] of files) write(join(out, name), content);
  const embeds = await site.embedFiles({
    root,
    material,
    site: address,
    sheet: embedSheet,
    program: embed,
    alsoFrozen: new Map(
      [...files].flatMap(([name, content]) =>
        name.startsWith('frozen/') && typeof content === 'string' ? [[name, content] as const] : [],
      ),
    ),
    assets: readdirSync(join(out, 'assets')),
    readAsset: (name) => readFileSync(join(out, 'assets', name)),
  });
  for (const [name, content] of embeds) write(join(out, name), content);
  const policed = {
    pages: site.pagesOfKinds(material, ({ framed }) => framed.length === 0).map(({ path }) => path),
    framed: site.FRAMED,
    site: address,
    workers: workers(/^map-worker-/),
    rasterWorkers: workers(/^raster-worker-/),
  };
  const written = htmlIn(out);
  for (const [name, content] of site.headerFiles(policed, written)) write(join(out, name), content);
  await writeWorker(root, out);
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
  // Those with a few letters of towns abroad are fetched where they are needed.
  const alphabets = lang === 'uk' ? /-(?:latin|cyrillic)-\d/ : /-latin-\d/;
  const files = [...css.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, url = '']) => url);
  return [...new Set(files)]
    .filter((url) => alphabets.test(url))
    .map(
      (url) =>
        `<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin fetchpriority="low" />`,
    )
    .join('');
}

/** Every page as it was written: the policy names what stands in them. */
function htmlIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?:^|\/)(?:index|404)\.html$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

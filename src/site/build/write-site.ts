import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundled } from '../single/bundled.ts';
import type { SiteMaterial, Page } from './site.ts';
import { TEMPLATE, type Built } from './built.ts';
import { writeWorker } from './worker.ts';

interface Written {
  /** The project's folder. */
  readonly root: string;
  /** The folder of what was built. */
  readonly out: string;
  readonly site: typeof import('./site.ts');
  readonly material: SiteMaterial;
  readonly pages: readonly Page[];
  readonly built: Built;
  /** Where the site will lie, or empty. */
  readonly address: string;
  /** Where readers tell errors, or empty. */
  readonly contact: string;
}

/** Writes pages, embeds, lessons, single files, headers and the service worker beside the programs. */
export async function writeSite(of: Written): Promise<void> {
  const { root, out, site, material, pages, built, address, contact } = of;
  const { programs } = built;
  const textOf = (names: readonly string[]) =>
    names.map((name) => readFileSync(join(out, name), 'utf8').trim()).join('');
  const style = built.css + site.themedCss();
  const css = style + textOf(built.reading);
  const files = await site.extraFiles({ material, site: address, contact, css, programs });
  const program = await bundled(root, 'src/programs/single.tsx');
  const unpack = await bundled(root, 'src/programs/unpack.ts');
  const singles = site.LANGUAGES.map((lang) => {
    const [name, text] = site.singlePage({
      material,
      lang,
      site: address,
      css,
      fonts: built.fonts,
      paper: textOf(built.paper),
      program,
      unpack,
      files,
      takenIn: site.TAKEN_IN,
      read: (file) => readFileSync(join(out, file)),
    });
    write(join(out, name), text);
    return [lang, `${name} ${Math.ceil(Buffer.byteLength(text) / 1000)}`] as const;
  });
  const named = {
    template: readFileSync(join(root, TEMPLATE), 'utf8'),
    program: built.main,
    style,
    fonts: built.fonts,
    sheets: built.reading,
    whole: site.sheetFile('page', css)[0],
    unblock: built.unblock,
    paper: built.paper,
    words: built.words,
    copies: Object.fromEntries(singles),
  };
  for (const page of pages) {
    write(join(out, page.path, 'index.html'), site.documentOf(page, named));
  }
  const embed = programs.get('embed');
  if (!embed) throw new Error('the build has no program of embeds');
  const [embedSheet, embedStyle] = site.sheetFile('embed-page', style + textOf(embed.sheets));
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
    workers: built.workers,
    rasterWorkers: built.rasterWorkers,
  };
  const written = htmlIn(out);
  for (const [name, content] of site.headerFiles(policed, written)) write(join(out, name), content);
  await writeWorker(root, out, built.leads);
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

import { basename, join } from 'node:path';
import type { Rolldown } from 'vite';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { WORKER_START } from './map-program.ts';
import { programsIn, withImports, type Program } from '../pages/programs.ts';

/** What the map's pages start with, below the project's root. */
export const MAIN = 'src/programs/start.ts';

/** What lets a page go on without a sheet that never comes: it imports nothing. */
const UNBLOCK = 'src/programs/unblock.ts';

/** The template of the map's pages, in the project's root. */
export const TEMPLATE = 'index.html';

/** The sheet that stands in the map's pages. */
const PAGE_SHEET = 'src/ui/shell/page.css';

/** The sheets that they link for paper. */
export const PAPER = [
  'src/ui/shell/print.css',
  'src/ui/map/print-map.css',
  'src/ui/shell/print-text.css',
];

/** What comes when a reader makes a figure or a file for schools, and what only that needs. */
const ON_DEMAND = [
  'src/browser/course-files.ts',
  'src/browser/exporter.ts',
  'src/browser/desk.ts',
  'src/programs/map/card.ts',
  'src/ui/export/ExportForm.tsx',
];

/** What has what is read beside the map, and its sheet. */
const DETAILS = 'src/browser/details.ts';

/** What starts the workers that draw figures. */
const STARTS_RASTER_WORKERS = ['src/browser/rasterise.ts', 'src/browser/desk-thread.ts'];

/** Where a build starts, by name: the programs of the map's pages, and sheets apart from programs. */
export const STARTS: Readonly<Record<string, string>> = {
  index: MAIN,
  unblock: UNBLOCK,
  ...Object.fromEntries([PAGE_SHEET, ...PAPER].map((file) => [basename(file, '.css'), file])),
};

/** What was built, as the site's pages name it: files below the site's root. */
export interface Built {
  /** The program of the map's pages. */
  readonly main: Program;
  /** Programs of other pages, by name. */
  readonly programs: ReadonlyMap<string, Program>;
  /** The sheet of the map's pages, with addresses as seen from the site's root, and its fonts. */
  readonly css: string;
  readonly fonts: readonly string[];
  /** Sheets of what is read, and for paper. */
  readonly reading: readonly string[];
  readonly paper: readonly string[];
  readonly unblock: string;
  /** The script with the words of a page, by language. */
  readonly words: Readonly<Record<Language, string>>;
  readonly workers: readonly string[];
  readonly rasterWorkers: readonly string[];
  /** What each script leads to, but for what is made on demand and what only that needs. */
  readonly leads: ReadonlyMap<string, readonly string[]>;
}

/** What a bundle holds. @throws Error naming what is missing */
export function builtIn(bundle: Rolldown.OutputBundle, root: string): Built {
  const files = Object.values(bundle);
  const chunks = files.filter((file) => file.type === 'chunk');
  const chunkOf = (module: string) => {
    const ids = [module, join(root, module), `\0${module}`];
    const found = chunks.find(({ moduleIds }) => ids.some((id) => moduleIds.includes(id)));
    if (!found) throw new Error(`the build has no script with ${module}`);
    return found;
  };
  const sheetOf = (source: string) => {
    const found = files.find(
      (file) => file.type === 'asset' && file.originalFileNames.includes(source),
    );
    if (found?.type !== 'asset') throw new Error(`the build has no style sheet of ${source}`);
    return found;
  };
  const [main, ...imports] = withImports(chunkOf(MAIN), chunks);
  const sheet = sheetOf(PAGE_SHEET);
  const { css, fonts } = seenFromRoot(sheet);
  const isScript = (name: string) => bundle[name]?.type === 'chunk';
  const onDemand = new Set(ON_DEMAND.map((module) => chunkOf(module).fileName));
  return {
    main: {
      script: main?.fileName ?? '',
      imports: imports.map(({ fileName }) => fileName),
      sheets: [sheet.fileName],
    },
    programs: programsIn(bundle, root),
    css,
    fonts,
    reading: [...(chunkOf(DETAILS).viteMetadata?.importedCss ?? [])],
    paper: PAPER.map((source) => sheetOf(source).fileName),
    unblock: chunkOf(UNBLOCK).fileName,
    words: Object.fromEntries(
      LANGUAGES.map((lang) => [lang, chunkOf(`virtual:page-${lang}`).fileName]),
    ) as Record<Language, string>,
    workers: [chunkOf(WORKER_START).fileName],
    rasterWorkers: STARTS_RASTER_WORKERS.flatMap((module) =>
      assetsOf(chunkOf(module)).filter(isWorker),
    ),
    leads: new Map(
      chunks.map((chunk) => [
        chunk.fileName,
        [
          ...chunk.imports,
          ...chunk.dynamicImports,
          ...(chunk.viteMetadata?.importedCss ?? []),
          ...assetsOf(chunk),
        ].filter((name) => !onDemand.has(name) && (isScript(name) || !isWorker(name))),
      ]),
    ),
  };
}

/** A sheet with the addresses of its assets as seen from the site's root, and these. */
function seenFromRoot(sheet: Rolldown.OutputAsset): {
  readonly css: string;
  readonly fonts: readonly string[];
} {
  const fonts = assetsOf(sheet);
  let css = String(sheet.source).trim();
  for (const font of fonts) {
    const beside = `(./${basename(font)})`;
    if (!css.includes(beside)) throw new Error(`${sheet.fileName} names no ${basename(font)}`);
    css = css.replaceAll(beside, `(./${font})`);
  }
  return { css, fonts };
}

function assetsOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): readonly string[] {
  return [...(file.viteMetadata?.importedAssets ?? [])];
}

/** Workers are built apart, as files that only what starts them names. */
function isWorker(asset: string): boolean {
  return asset.endsWith('.js');
}

import { createHash } from 'node:crypto';
import { HASH_LENGTH, type OfflineList } from '../../offline/list.ts';
import { pageIn } from '../../offline/own.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** Below the site's root. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of its content, as base64url. */
  readonly hash: string;
  /** What it says, where that may name other files: HTML, script, style. */
  readonly text: string;
}

/**
 * Scripts that come when a reader makes a figure, and what only they need; the worker that only
 * frames without an origin need.
 */
const ON_DEMAND = /^assets\/(?:exporter|ExportForm|card|raster-worker|maplibre-gl-worker)-/;

/** Data of which a reader needs one language's: kept when a page asks for them. */
const OF_ONE_LANGUAGE = /^assets\/map-data-/;

/** Larger files are not kept for later, in bytes. */
const MOST = 1_000_000;

/** The lists with which scripts fetch ahead what their parts need: they name what is not needed too. */
const AHEAD = /\.f\s*\|\|\s*\(\w+\.f\s*=\s*\[[^\]]*\]\)/g;

/**
 * What is kept of a built site: its pages, and whatever assets are named in them, in those assets
 * and so on, but for what is made on demand. What no kept page leads to is not there.
 */
export function offlineList(files: readonly BuiltFile[]): OfflineList {
  const assets = files.filter(
    ({ name, bytes }) =>
      name.startsWith('assets/') &&
      bytes <= MOST &&
      !ON_DEMAND.test(name) &&
      !OF_ONE_LANGUAGE.test(name),
  );
  const pages = files.filter(({ name }) => pageIn(name) !== null);
  const found = new Set<BuiltFile>(pages);
  for (const file of found) {
    const text = file.text.replaceAll(AHEAD, '');
    for (const asset of assets) {
      if (text.includes(asset.name.slice('assets/'.length)) || isSheetOf(asset, file)) {
        found.add(asset);
      }
    }
  }
  const kept = [...found].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const hash = createHash('sha256');
  for (const file of kept) hash.update(`${file.name} ${file.hash}\n`);
  return {
    version: hash.digest('base64url').slice(0, 12),
    pages: kept.flatMap(({ name }) => pageIn(name) ?? []),
    assets: kept.flatMap(({ name }) => (name.startsWith('assets/') ? [name] : [])),
    hashes: Object.fromEntries(
      files
        .filter(({ name, bytes }) => name.startsWith('assets/') && bytes <= MOST)
        .map(({ name, hash: whole }) => [name, whole.slice(0, HASH_LENGTH)])
        .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    ),
  };
}

/** The sheet of a script's own has its name, and only lists made to fetch ahead say it. */
function isSheetOf(sheet: BuiltFile, script: BuiltFile): boolean {
  return (
    sheet.name.endsWith('.css') &&
    script.name.endsWith('.js') &&
    stemOf(sheet.name) === stemOf(script.name)
  );
}

/** A name without the hash and the ending: hashes have eight characters. */
function stemOf(name: string): string {
  return name.replace(/-.{8}\.\w+$/, '');
}

/** The service worker: its program with the list that it needs in front of it. */
export function workerFile(list: OfflineList, program: string): string {
  return `const OFFLINE_LIST = ${JSON.stringify(list)};\n${program}`;
}

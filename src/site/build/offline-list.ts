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
  /** What it says, where that may name other files: HTML and style. */
  readonly text: string;
}

/** Data of which a reader needs one language's: kept when a page asks for them. */
const OF_ONE_LANGUAGE = /^assets\/map-(?:data|near)-/;

/** Larger files are not kept for later, in bytes. */
const MOST = 1_000_000;

/**
 * What is kept of a built site: its pages, whatever assets are named in them and in their sheets, and
 * what scripts lead to. What no kept page leads to is not there.
 * @param leads what each script leads to
 */
export function offlineList(
  files: readonly BuiltFile[],
  leads: ReadonlyMap<string, readonly string[]>,
): OfflineList {
  const assets = files.filter(
    ({ name, bytes }) => name.startsWith('assets/') && bytes <= MOST && !OF_ONE_LANGUAGE.test(name),
  );
  const pages = files.filter(({ name }) => pageIn(name) !== null);
  const found = new Set<BuiltFile>(pages);
  for (const file of found) {
    const ledTo = leads.get(file.name) ?? [];
    for (const asset of assets) {
      const isNamed = file.text.includes(asset.name.slice('assets/'.length));
      if (isNamed || ledTo.includes(asset.name)) found.add(asset);
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

/** The service worker: its program with the list that it needs in front of it. */
export function workerFile(list: OfflineList, program: string): string {
  return `const OFFLINE_LIST = ${JSON.stringify(list)};\n${program}`;
}

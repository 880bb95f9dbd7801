import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser never loads to show the map. */
const NOT_LOADED = ['geo/manifest.json'];

/** Already compressed: gzip gains nothing and servers leave it. */
const COMPRESSED = /\.(woff2|png)$/;

/** Rows of file, kB, kB gzipped for every file of a folder, the largest first, and their sum. */
export function sizes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const bytes = readFileSync(path);
      const gzip = COMPRESSED.test(path) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
      return { name: path.slice(folder.length + 1), raw: bytes.length, gzip };
    })
    .filter(({ name }) => !NOT_LOADED.includes(name))
    .toSorted((a, b) => b.gzip - a.gzip);
  const sum = (key) => files.reduce((total, file) => total + file[key], 0);
  return [...files, { name: 'all', raw: sum('raw'), gzip: sum('gzip') }].map(
    ({ name, raw, gzip }) => [name, kilobytes(raw), kilobytes(gzip)],
  );
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

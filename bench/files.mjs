import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser never asks for. */
const NOT_LOADED = new Set(['geo/manifest.json', '_headers']);

/** Already compressed: gzip gains nothing and servers leave it. */
const COMPRESSED = /\.(woff2|png)$/;

/** The files of a folder that a browser can load, with their bytes raw and gzipped. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .filter(({ name }) => !NOT_LOADED.has(name))
    .map(({ path, name }) => {
      const bytes = readFileSync(path);
      const gzip = COMPRESSED.test(name) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
      return { name, bytes, raw: bytes.length, gzip };
    });
}

/** Bytes as thousands of bytes. */
export function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

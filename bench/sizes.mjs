import { filesOf, kilobytes } from './files.mjs';

/** Rows of file, kB, kB gzipped for every file of a folder, the largest first, and their sum. */
export function sizes(folder) {
  const files = filesOf(folder).toSorted((a, b) => b.gzip - a.gzip);
  const sum = (key) => files.reduce((total, file) => total + file[key], 0);
  return [...files, { name: 'all', raw: sum('raw'), gzip: sum('gzip') }].map(
    ({ name, raw, gzip }) => [name, kilobytes(raw), kilobytes(gzip)],
  );
}

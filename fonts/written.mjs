import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** The packages of the fonts, with a folder of files in each. */
export const PACKAGES = new URL('../node_modules/@fontsource/', import.meta.url);

/** The file of a font: its family, e.g. `source-sans-3`, an alphabet, and a weight. */
export function fontFile(family, alphabet, weight) {
  return new URL(`${family}/files/${family}-${alphabet}-${weight}-normal.woff2`, PACKAGES);
}

const HASHES = new URL('made-of.json', import.meta.url);

/**
 * Writes a table beside its program, as one line for each of its parts, and notes down what it is
 * made of: one SHA-256 of the files of fonts that it is read from, and of its program.
 */
export function write(name, table, files) {
  const parts = Object.entries(table).map(([key, part]) => `"${key}":${JSON.stringify(part)}`);
  writeFileSync(new URL(`${name}.json`, import.meta.url), `{\n${parts.join(',\n')}\n}\n`);
  const hash = createHash('sha256');
  const program = new URL(`make-${name}.mjs`, import.meta.url);
  for (const file of [...files, program]) hash.update(readFileSync(file));
  const known = JSON.parse(readFileSync(HASHES, 'utf8'));
  const all = { ...known, [name]: hash.digest('hex') };
  writeFileSync(HASHES, `${JSON.stringify(all, null, 2)}\n`);
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { ALPHABETS, charactersOf, type Alphabet } from './alphabets.ts';

const { resolve } = createRequire(import.meta.url);

/** It has no types of its own. */
const subsetFont = createRequire(import.meta.url)('subset-font') as (
  file: Uint8Array,
  text: string,
  options: { targetFormat: 'woff2'; keepFeatures: readonly string[] },
) => Promise<Uint8Array>;

/** The packages of the page's fonts, and the weights that it has of each. */
const FAMILIES = { 'source-sans-3': [400, 600], 'source-serif-4': [600] } as const;

/** Kerning, ligatures, the wider ї after і, and the figures of tables. */
const FEATURES = ['kern', 'liga', 'ccmp', 'tnum'] as const;

/** Where the subsets lie, in the project's folder. */
const CACHE = 'node_modules/.cache/fonts';

/**
 * Leaves in the page's fonts the letters of its languages. A sheet still names the files of the
 * packages; they come from a folder with the same names.
 */
export function fontSubsets(): Plugin {
  return {
    name: 'font-subsets',
    apply: (_config, { mode }) => mode !== 'test',
    async config({ root = process.cwd() }) {
      const folder = join(root, CACHE);
      mkdirSync(folder, { recursive: true });
      for (const [name, file] of await subsets()) writeFileSync(join(folder, name), file);
      const find = /^@fontsource\/[^/]+\/files\/([^/]+\.woff2)$/;
      return { resolve: { alias: [{ find, replacement: join(folder, '$1') }] } };
    },
  };
}

/** The page's font files by the names that they have in their packages. */
export async function subsets(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [family, weights] of Object.entries(FAMILIES)) {
    const folder = join(dirname(resolve(`@fontsource/${family}/package.json`)), 'files');
    for (const weight of weights) {
      for (const alphabet of Object.keys(ALPHABETS) as Alphabet[]) {
        const name = `${family}-${alphabet}-${weight}-normal.woff2`;
        const file = await subsetFont(readFileSync(join(folder, name)), charactersOf(alphabet), {
          targetFormat: 'woff2',
          keepFeatures: FEATURES,
        });
        files.set(name, file);
      }
    }
  }
  return files;
}

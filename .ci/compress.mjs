/**
 * Writes each file of a built site that gains from it as `.gz` and `.br` too, packed as far as can be,
 * for hosts that send such files. Usage: node .ci/compress.mjs dist
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What gains from it: texts, and compiled programs. */
const GAINS = /\.(?:html|js|css|json|geojson|csv|svg|xml|txt|wasm)$/;

/** Changed behind this program's back: what stands beside it packed would be out of date. */
const CHANGES = /^frozen\/index\.json$/;

/** Smaller files fit into a packet as they are, in bytes. */
const LEAST = 1_000;

/** How many files are packed at once: Node has four threads for it. */
const LANES = 4;

const [folder = 'dist'] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => {
    const name = relative(folder, file).split(sep).join('/');
    return GAINS.test(name) && !CHANGES.test(name);
  });
let packed = 0;
await Promise.all(
  Array.from({ length: LANES }, async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await pack(file);
  }),
);
console.log(`packed ${packed} files`);

async function pack(file) {
  const content = readFileSync(file);
  if (content.length < LEAST) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
  writeFileSync(`${file}.br`, await promisify(brotliCompress)(content, { params }));
  packed++;
}

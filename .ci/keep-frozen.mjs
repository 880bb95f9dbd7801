/**
 * Takes the frozen versions of the live site over into a new build: others have put their addresses
 * into their pages. Usage: node .ci/keep-frozen.mjs https://example.org/map/ dist [--without=VERSION]
 * What is named by --without is given up, as where its files are damaged; --without=all is for a site
 * that is not there yet, or is not trusted any more. --seconds is what all of it may take.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { allowStyles } from './allow-styles.mjs';
import { fetchBounded } from './fetch-bounded.mjs';
import { parseIndex } from './frozen-index.mjs';

const INDEX = 'frozen/index.json';

/** In bytes: several times what the largest of each is today. */
const MOST = { index: 4_000_000, file: 8_000_000, all: 256_000_000 };

/** In seconds. */
const PATIENCE = { file: 30, all: 600 };

try {
  const { site, folder, without, seconds } = wordsOf(process.argv.slice(2));
  const ofAll = AbortSignal.timeout(seconds * 1000);
  const own = parseIndex(readFileSync(join(folder, INDEX), 'utf8'));
  const live = without.includes('all') ? [] : await liveVersions(site, ofAll);
  const kept = live.filter(
    ({ version }) =>
      !without.includes(version) && !own.some((ownOne) => ownOne.version === version),
  );
  const files = await filesOf(kept, { site, folder, ofAll });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  allowStyles(
    folder,
    [...files].flatMap(([path, content]) => (path.endsWith('.html') ? [content.toString()] : [])),
  );
  const versions = [...own, ...kept];
  writeFileSync(join(folder, INDEX), `${JSON.stringify({ versions }, null, 1)}\n`);
  console.log(`kept ${kept.length} frozen versions, ${files.size} files`);
} catch ({ message }) {
  console.error(message);
  process.exitCode = 1;
}

/** The words of the command line. */
function wordsOf(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      without: { type: 'string', multiple: true, default: [] },
      seconds: { type: 'string', default: String(PATIENCE.all) },
    },
  });
  const [site = '', folder = 'dist'] = positionals;
  if (!site.endsWith('/') || !URL.canParse(site)) {
    throw new Error('the address of the site, with a slash at its end, is missing');
  }
  return {
    site: new URL(site),
    folder,
    without: values.without,
    seconds: Number(values.seconds),
  };
}

/** The versions that the live site lists; none where it has no index yet. */
async function liveVersions(site, ofAll) {
  const address = new URL(INDEX, site);
  const index = await fetchBounded(address, { bytes: MOST.index, signal: soon(ofAll) });
  if (index === null) return [];
  try {
    return parseIndex(index.toString());
  } catch (fault) {
    throw new Error(`${address}: ${fault.message}`, { cause: fault });
  }
}

/** The files that the build lacks, by path: each is what its version says, and no other is touched. */
async function filesOf(versions, { site, folder, ofAll }) {
  const files = new Map();
  let room = MOST.all;
  for (const { version, files: listed } of versions) {
    for (const { path, sha256 } of listed) {
      const there = files.get(path) ?? contentAt(join(folder, path));
      if (there !== null) {
        // A version may not replace what the build, or another version, has there.
        if (hashOf(there) === sha256) continue;
        throw new Error(`version ${version}: another ${path} is there already`);
      }
      // Some hosts lead from the name of a folder's page on to the folder.
      const address = new URL(path.replace(/(^|\/)index\.html$/, '$1'), site);
      const bytes = Math.min(MOST.file, room);
      const content = await fetchBounded(address, { bytes, signal: soon(ofAll) });
      if (content === null) throw new Error(`version ${version}: ${path} is not there`);
      if (hashOf(content) !== sha256) {
        throw new Error(`version ${version}: ${path} is not what it was`);
      }
      room -= content.length;
      files.set(path, content);
    }
  }
  return files;
}

/** Ends a request that takes long, and all of them when their time is over. */
function soon(ofAll) {
  return AbortSignal.any([ofAll, AbortSignal.timeout(PATIENCE.file * 1000)]);
}

function contentAt(file) {
  return existsSync(file) ? readFileSync(file) : null;
}

function hashOf(content) {
  return createHash('sha256').update(content).digest('hex');
}

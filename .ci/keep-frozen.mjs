/**
 * Takes the frozen versions of the live site over into a new build: others have put their addresses
 * into their pages. Usage: node .ci/keep-frozen.mjs https://example.org/map/ dist
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

const [site, folder = 'dist'] = process.argv.slice(2);
if (!site?.endsWith('/')) fail('the address of the site, with a slash at its end, is missing');

const INDEX = 'frozen/index.json';
const root = resolve(folder);
const own = JSON.parse(readFileSync(join(root, INDEX), 'utf8')).versions;
const kept = (await liveVersions()).filter(
  ({ version }) => !own.some((one) => one.version === version),
);

const files = new Map();
for (const { version, files: listed } of kept) {
  for (const { path, sha256 } of listed) {
    const target = resolve(root, path);
    const mayLie =
      target.startsWith(join(root, 'frozen') + sep) ||
      target.startsWith(join(root, 'assets') + sep);
    if (!mayLie) fail(`version ${version} names "${path}", which is no file of embeds`);
    if (files.has(target) || isThere(target, sha256)) continue;
    const response = await fetch(new URL(path, site));
    if (!response.ok) fail(`version ${version}: ${path} answers ${response.status}`);
    const content = Buffer.from(await response.arrayBuffer());
    if (hashOf(content) !== sha256) fail(`version ${version}: ${path} is not what it was`);
    files.set(target, content);
  }
}

for (const [target, content] of files) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
writeFileSync(join(root, INDEX), `${JSON.stringify({ versions: [...own, ...kept] }, null, 1)}\n`);
console.log(`kept ${kept.length} frozen versions, ${files.size} files`);

/** The versions that the live site lists; none where it has no index yet. */
async function liveVersions() {
  const response = await fetch(new URL(INDEX, site));
  if (response.status === 404) return [];
  if (!response.ok) fail(`${INDEX} answers ${response.status}`);
  const { versions } = await response.json();
  if (!Array.isArray(versions)) fail(`${INDEX} has no list of versions`);
  return versions;
}

function isThere(file, sha256) {
  return existsSync(file) && hashOf(readFileSync(file)) === sha256;
}

function hashOf(content) {
  return createHash('sha256').update(content).digest('hex');
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}

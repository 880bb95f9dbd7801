import { posix } from 'node:path';
import { filesOf, kilobytes } from './files.mjs';
import { verdict } from './statistics.mjs';

/** Budgets in bytes gzipped. */
const BUDGETS = { first: 25_000, script: 25_000, everything: 560_000 };

/** What a session of the first page loads, sooner or later, when it is in Latin letters. */
const LOADED = /^index\.html$|\.(js|mjs|css)$|^geo\/|^(?!.*cyrillic).*\.woff2$/;

/** A script with the texts of one language is called by its code. */
const TEXTS = /^assets\/([a-z]{2})-[^/]+\.js$/;

/** Rows of what, kB gzipped, budget and verdict for what the reader has to load, and when. */
export function weights(folder) {
  const files = new Map(filesOf(folder).map((file) => [file.name, file]));
  const html = files.get('index.html').bytes.toString();
  const sum = (names) => names.reduce((total, name) => total + files.get(name).gzip, 0);

  const lang = /<html[^>]* lang="(\w+)"/.exec(html)?.[1];
  const isOurs = (name) => (TEXTS.exec(name)?.[1] ?? lang) === lang;
  const everything = [...files.keys()].filter((name) => LOADED.test(name) && isOurs(name));
  // Without a figure in the HTML there is no map before everything is there.
  const first = /<path\b/.test(html)
    ? ['index.html', ...linked(html, 'link', 'stylesheet', 'href')]
    : everything;
  const entries = [
    ...linked(html, 'script', 'module', 'src'),
    ...linked(html, 'link', 'modulepreload', 'href'),
    ...everything.filter((name) => TEXTS.test(name)),
  ];
  return [
    ['until the first map', sum(first), BUDGETS.first],
    ['script without WebGL', sum(withImports(files, entries)), BUDGETS.script],
    ['everything, in one language', sum(everything), BUDGETS.everything],
  ].map(([what, bytes, budget]) => [
    what,
    kilobytes(bytes),
    kilobytes(budget),
    verdict(bytes <= budget),
  ]);
}

/** The files that tags of a kind (`type` or `rel`) name, as names in the folder. */
function linked(html, tag, kind, attribute) {
  return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>`, 'g'))]
    .map(([text]) => text)
    .filter((text) => new RegExp(`\\b(type|rel)="${kind}"`).test(text))
    .flatMap((text) => new RegExp(`\\b${attribute}="([^"]+)"`).exec(text)?.[1] ?? [])
    .map((url) => posix.normalize(url.replace(/^\//, '')));
}

/** The scripts and all that they import before they run. */
function withImports(files, entries) {
  const found = new Set(entries);
  for (const name of found) {
    const code = files.get(name).bytes.toString();
    const imports = code.matchAll(/\b(?:import|export)\b[\w$*{},\s]*?["'](\.{1,2}\/[^"']+)["']/g);
    for (const [, url] of imports) {
      const target = posix.join(posix.dirname(name), url);
      if (files.has(target)) found.add(target);
    }
  }
  return [...found];
}

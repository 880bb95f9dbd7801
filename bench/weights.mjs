import { posix } from 'node:path';
import { filesOf, kilobytes } from './files.mjs';
import { verdict } from './statistics.mjs';

/** Budgets in bytes gzipped. */
const BUDGETS = { first: 25_000, script: 25_000, everything: 560_000 };

/** What only paper or a mistyped address needs. */
const APART = /^assets\/(print|not-found)/;

/** Scripts with the texts or names of one language are called by its code. */
const TEXTS = /^assets\/_virtual_(?:page|details|names)-([a-z]{2})-[^/]+\.js$/;

/** Letters that a page in a language needs. */
const LETTERS = { en: /latin/, uk: /latin|cyrillic/ };

/** The heaviest page of a language stands for all. */
function heaviest(files, lang) {
  return [...files.values()]
    .filter(({ name, bytes }) => /(^|\/)index\.html$/.test(name) && langOf(bytes) === lang)
    .toSorted((a, b) => b.gzip - a.gzip)[0];
}

const langOf = (html) => /<html[^>]* lang="(\w+)"/.exec(html.toString())?.[1];

/**
 * Rows of what, language, kB gzipped, budget and verdict for what the reader has to load, and when.
 */
export function weights(folder) {
  const files = new Map(filesOf(folder).map((file) => [file.name, file]));
  return Object.keys(LETTERS).flatMap((lang) => rowsOf(files, lang));
}

function rowsOf(files, lang) {
  const page = heaviest(files, lang);
  const html = page.bytes.toString();
  const sum = (names) => names.reduce((total, name) => total + files.get(name).gzip, 0);
  const isLoaded = (name) =>
    name === page.name ||
    (/\.(js|mjs|css)$/.test(name) &&
      !APART.test(name) &&
      (TEXTS.exec(name)?.[1] ?? lang) === lang) ||
    name.startsWith('geo/') ||
    (name.endsWith('.woff2') && LETTERS[lang].test(name));
  const everything = [...files.keys()].filter(isLoaded);
  const from = posix.dirname(page.name);
  // Without a figure in the HTML there is no map before everything is there.
  const first = /<path\b/.test(html)
    ? [
        page.name,
        ...linked(html, 'link', 'stylesheet', 'href', from).filter((name) => !APART.test(name)),
      ]
    : everything;
  const entries = [
    ...linked(html, 'script', 'module', 'src', from),
    ...linked(html, 'link', 'modulepreload', 'href', from),
    ...everything.filter((name) => /_virtual_page-/.test(name)),
  ];
  return [
    ['until the first map', sum(first), BUDGETS.first],
    ['script without WebGL', sum(withImports(files, entries)), BUDGETS.script],
    ['everything', sum(everything), BUDGETS.everything],
  ].map(([what, bytes, budget]) => [
    what,
    lang,
    kilobytes(bytes),
    kilobytes(budget),
    verdict(bytes <= budget),
  ]);
}

/** The files that tags of a kind (`type` or `rel`) name, as names in the folder. */
function linked(html, tag, kind, attribute, from) {
  return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>`, 'g'))]
    .map(([text]) => text)
    .filter((text) => new RegExp(`\\b(type|rel)="${kind}"`).test(text))
    .flatMap((text) => new RegExp(`\\b${attribute}="([^"]+)"`).exec(text)?.[1] ?? [])
    .map((url) => posix.normalize(posix.join(from, url)));
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

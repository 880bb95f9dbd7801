import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tsImport } from 'tsx/esm/api';
import { filesOf, kilobytes } from './files.mjs';
import { verdict } from './statistics.mjs';

/** Budgets in bytes gzipped, for what of it comes when: see docs/design.md. */
const BUDGETS = {
  first: 22_000,
  page: 40_000,
  script: 30_000,
  everything: 560_000,
  days: 150_000,
  series: 15_000,
};

/**
 * What a reader of the map never loads: the sheets of paper and of pages without a map, what lessons,
 * own maps, tours, embeds and files for schools are made of, the published data, and the worker for
 * frames without an origin of their own; nor, before the page is long there, the service worker and the programs of other days.
 */
const APART =
  /^sw\.js$|^embed\.js$|^(?:geo|frozen|(?:[a-z]{2}\/)?lessons)\/|^assets\/(print|not-found|page-|paper-|lesson-|_virtual_lessons?-|worksheet-|key-|maplibre-gl-worker-|embed|Embed|_virtual_(?:embed|archive)|archive-|gone-|own-map|collect|show-board|FramedFigure-|progress-|course-|moodle-|scorm-|pptx-|qr-|gift-|deck-|quiz-csv-|tour-)/;

/** What figures for publication are made with, when a reader first asks for one. */
const FOR_FIGURES =
  /^assets\/(?:Export|export|card-|raster|index_bg|desk|film-|address-|file-|csv-|universal-|browser-|series-[\w-]+\.js$)/;

/** Scripts and data with the texts or names of one language are called by its code. */
const TEXTS =
  /^assets\/(?:_virtual_(?:page|records|details|map|names|events|locale)|map-data|map-near)-([a-z]{2})-[^/]+\.js(?:on)?$/;

/** The ground of all days, and the table of their areas, when a reader first touches time. */
const OF_DAYS = /^assets\/(?:history-|series-[\w-]+\.csv$)/m;

/** The map's data of a page's own day: a reader loads one of them. */
const MAP_DATA = /^assets\/map-data-/;

/** What the page fetches when it has nothing else to do. */
const AT_IDLE = /^assets\/(?:_virtual_)?details-.*\.js$/;

const load = (path) => tsImport(`../src/${path}`, import.meta.url);
const { LANGUAGES } = await load('model/language.ts');
const { hasLetters } = await load('site/pages/letters.ts');

/** Font files that a page needs: all have a link that is called Українська. */
const isNeeded = (lang, name) => /latin|sans-3-cyrillic-400/.test(name) || hasLetters(lang, name);

/** The heaviest page of the map in a language stands for all. */
function heaviest(files, lang) {
  return [...files.values()]
    .filter(({ name }) => /(^|\/)index\.html$/.test(name) && !/(^|\/)lessons\//.test(name))
    .filter(({ bytes }) => langOf(bytes) === lang)
    .filter(({ bytes }) => bytes.includes('id="map"'))
    .toSorted((a, b) => b.gzip - a.gzip)[0];
}

const langOf = (html) => /<html[^>]* lang="(\w+)"/.exec(html.toString())?.[1];

/**
 * Rows of what, language, kB gzipped, budget and verdict for what the reader has to load, and when.
 */
export function weights(folder) {
  const files = new Map(filesOf(folder).map((file) => [file.name, file]));
  return LANGUAGES.flatMap((lang) => rowsOf(files, lang));
}

function rowsOf(files, lang) {
  const page = heaviest(files, lang);
  const html = page.bytes.toString();
  const sum = (names) => names.reduce((total, name) => total + files.get(name).gzip, 0);
  const isLoaded = (name) =>
    name === page.name ||
    (/\.(js|mjs|css|json)$/.test(name) &&
      !APART.test(name) &&
      !FOR_FIGURES.test(name) &&
      !OF_DAYS.test(name) &&
      (TEXTS.exec(name)?.[1] ?? lang) === lang);
  const loaded = [...files.keys()].filter(isLoaded);
  const [data] = loaded
    .filter((name) => MAP_DATA.test(name))
    .toSorted((a, b) => files.get(b).gzip - files.get(a).gzip);
  const everything = loaded.filter((name) => !MAP_DATA.test(name) || name === data);
  const from = posix.dirname(page.name);
  const entries = [
    ...linked(html, 'script', 'module', 'src', from),
    ...linked(html, 'link', 'modulepreload', 'href', from),
  ];
  const fonts = [...files.keys()].filter((name) => name.endsWith('.woff2') && isNeeded(lang, name));
  const forFigures = [...files.keys()].filter((name) => FOR_FIGURES.test(name));
  const ofDays = (what) =>
    [...files.keys()].filter((name) => OF_DAYS.test(name) && name.includes(what));
  if (OF_DAYS.test(entries.join('\n'))) throw new Error('The page loads all days at once.');
  return [
    ['the page until its first map', untilFigure(html), BUDGETS.first],
    ['the page, to its end', page.gzip, BUDGETS.page],
    ['script until it answers', sum(withImports(files, entries)), BUDGETS.script],
    ['script and texts at idle', sum(everything.filter((name) => AT_IDLE.test(name)))],
    ['everything but fonts', sum(everything), BUDGETS.everything],
    ['fonts', sum(fonts)],
    ['to make a figure, when asked', sum(forFigures)],
    ['all days, when time is touched', sum(ofDays('history')), BUDGETS.days],
    ['the table of areas, with that', sum(ofDays('series')), BUDGETS.series],
  ].map(([what, bytes, budget]) => [
    what,
    lang,
    kilobytes(bytes),
    budget === undefined ? '' : kilobytes(budget),
    budget === undefined ? '' : verdict(bytes <= budget),
  ]);
}

/** Bytes gzipped that a browser has when it can paint the map: all before the figure's end. */
function untilFigure(html) {
  const end = html.indexOf('</figure>');
  const head = html.slice(0, end);
  if (end < 0) throw new Error('The page has no figure.');
  if (/<link\b[^>]*rel="stylesheet"(?![^>]*media="print")/.test(head)) {
    throw new Error('A sheet in front of the figure delays it: its bytes have to be counted.');
  }
  return gzipSync(head, { level: 9 }).length;
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

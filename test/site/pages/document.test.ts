import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentOf, type PageFiles } from '../../../src/site/pages/document.tsx';
import { fontsFor } from '../../../src/site/pages/FontLinks.tsx';
import type { Page } from '../../../src/site/pages/page.tsx';

const page = {
  lang: 'uk',
  root: '../',
  path: 'uk/',
  head: '<title>Лінії</title>',
  body: { figure: '<main>figure</main>', rest: '<footer>rest</footer>' },
} as unknown as Page;

const files: PageFiles = {
  template: readFileSync('index.html', 'utf8'),
  program: { script: 'assets/start.js', imports: ['assets/core.js'] },
  style: 'a{src:url(./assets/a.woff2)}',
  fonts: ['assets/sans-cyrillic-400-normal-1.woff2', 'assets/sans-latin-ext-400-normal-1.woff2'],
  sheets: ['assets/read.css'],
  whole: 'assets/whole.css',
  unblock: 'assets/unblock.js',
  paper: ['assets/print.css'],
  words: { uk: 'assets/uk.js' },
  copies: { uk: 'copy.uk.html 600' },
};

it('a page’s parts stand in the template, in the order in which a browser needs them', () => {
  const html = documentOf(page, files);
  expect(html).toMatch(
    /^<!doctype html>\n<html lang="uk" data-copy="copy\.uk\.html 600" data-root="\.\.\/">/,
  );
  expect(html).not.toContain('<!--');
  const parts = [
    '<meta charset="utf-8"',
    '<title>Лінії</title>',
    '<style>a{src:url(../assets/a.woff2)}</style>',
    '<link rel="preload" href="../assets/sans-cyrillic-400-normal-1.woff2" as="font"',
    'src="../assets/start.js"',
    'href="../assets/core.js"',
    '<main>figure</main>',
    '<script async src="../assets/unblock.js">',
    'href="../assets/read.css" data-whole="../assets/whole.css"',
    '<noscript hidden><link rel="stylesheet" href="../assets/whole.css"/></noscript>',
    'href="../assets/print.css"',
    '<footer>rest</footer>',
    'href="../assets/uk.js"',
  ].map((part) => html.indexOf(part));
  expect(parts).not.toContain(-1);
  expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  expect(html).not.toContain('latin-ext');
});

it('a template without one of its places is refused, by name', () => {
  const template = files.template.replace('<!--body-->', '');
  expect(() => documentOf(page, { ...files, template })).toThrow('index.html has no <!--body-->');
});

it('a page asks for the fonts of its language, those of its words first, and for that of the link to the other one', () => {
  const fonts = [
    'sans-3-latin-400',
    'sans-3-latin-600',
    'sans-3-cyrillic-400',
    'sans-3-cyrillic-600',
  ]
    .concat('serif-4-latin-600', 'serif-4-cyrillic-600', 'serif-4-latin-ext-600')
    .map((name) => `assets/source-${name}-normal-1.woff2`);
  const asked = (lang: 'en' | 'uk') =>
    fontsFor(lang, fonts).map((file) => file.replace(/.*source-(.*)-normal.*/, '$1'));
  expect(asked('en')).toEqual([
    ...['sans-3-latin-400', 'sans-3-latin-600', 'serif-4-latin-600', 'sans-3-cyrillic-400'],
  ]);
  const words = ['sans-3-cyrillic-400', 'sans-3-cyrillic-600', 'serif-4-cyrillic-600'];
  expect(asked('uk')).toEqual([
    ...words,
    ...words.map((name) => name.replace('cyrillic', 'latin')),
  ]);
});

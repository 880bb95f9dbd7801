import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../src/content/messages/index.ts';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import { bundled, type Whole } from '../../../src/site/single/bundled.ts';
import { material } from '../../material.ts';
import { hasLetters } from '../../../src/site/pages/letters.ts';
import { withFonts } from '../../../src/site/single/single-fonts.ts';
import { MOST, singlePage } from '../../../src/site/single/single-page.tsx';
import { PAGE_KINDS, TAKEN_IN } from '../../../src/site/registry.ts';
import { evaluate } from '../../../src/lesson/evaluate.ts';
import { wordsOf } from '../../../src/content/messages/templates.ts';
import { OWN_MAP_WORDS, type OwnMapWords } from '../../../src/content/own-map-words/index.ts';
import { LESSON_WORDS } from '../../../src/content/lesson-words/index.ts';
import type { SingleLessons } from '../../../src/ui/lesson/single-lessons.ts';
import { unpacked, type SingleData } from '../../../src/ui/page/single-data.ts';
import { validator } from '../../html-validator.ts';
import { homePath } from '../../../src/site/pages/SiteNav.tsx';

const face = (file: string, weight: number) =>
  `@font-face{font-family:Sans;font-weight:${weight};font-display:optional;src:url(./assets/${file})format("woff2")}`;
const CSS =
  ['x-latin-400.woff2', 'x-cyrillic-400.woff2'].map((file) => face(file, 400)).join('') +
  `${face('x-latin-600.woff2', 600)}p{color:red}`;
const FONTS = ['x-latin-400', 'x-cyrillic-400', 'x-latin-600'].map(
  (name) => `assets/${name}.woff2`,
);
const SITE = 'https://example.org/map/';
let program: Whole;
let unpack: Whole;
let textPages: ReturnType<typeof textsFor>;
beforeAll(async () => {
  program = await bundled(process.cwd(), 'src/programs/single.tsx');
  unpack = await bundled(process.cwd(), 'src/programs/unpack.ts');
  textPages = textsFor('');
}, 240_000);

/** What an element of the file has packed. */
function packedIn(html: string, id: string): string {
  return new RegExp(`id="${id}">(.*?)</script>`, 's').exec(html)?.[1] ?? '';
}

const jsonOf = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

/** The site’s pages of text. */
function textsFor(site: string) {
  const around = { material, site, contact: '', css: '', sheet: 'page.css', programs: new Map() };
  const kinds = PAGE_KINDS.filter(({ name, inSingle }) => inSingle && name !== 'lessons');
  return new Map(kinds.flatMap(({ render }) => [...(render?.(around) ?? [])]));
}

function fileOf(lang: Language, site = '', fontBytes = 9) {
  return singlePage({
    material,
    lang,
    site,
    css: CSS,
    fonts: FONTS,
    paper: 'p{color:black}',
    program,
    unpack,
    files: textPages,
    takenIn: TAKEN_IN,
    read: () => new Uint8Array(fontBytes),
  });
}

describe.each(LANGUAGES)('the file with the whole site, in %s', (lang) => {
  let name: string;
  let html: string;
  beforeAll(() => {
    [name, html] = fileOf(lang);
  }, 60_000);

  it('is called by its language, and weighs what it may', () => {
    expect(name).toBe(`lines-of-contact.${lang}.html`);
    expect(Buffer.byteLength(html)).toBeLessThan(MOST);
    // Enough is left for the fonts, lessons and the glossary.
    expect(Buffer.byteLength(html)).toBeGreaterThan(100_000);
  });

  it('asks for nothing: of addresses it has hyperlinks alone', () => {
    const text = html.replaceAll(/<script.*?<\/script>/gs, '');
    const named = [...text.matchAll(/<(\w+)[^>]*?\s(?:src|href|srcset|data|action)="([^"]*)"/g)];
    const others = named.filter(([, tag, to = '']) => tag !== 'a' && !/^(?:#|data:)/.test(to));
    expect(others).toEqual([]);
    expect(named.filter(([, tag]) => tag === 'a').length).toBeGreaterThan(10);
    expect(text).not.toMatch(/url\((?!#|data:)|@import/);
    expect(program.script).not.toMatch(/\bfetch\(|\bimport\(|XMLHttpRequest|serviceWorker/);
  });

  it('links only to what is in it, and to other sites', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    for (const { id } of material.lessons) ids.add(`lessons/${id}/`);
    ids.add('your-map/');
    const text =
      html.replaceAll(/<script.*?<\/script>/gs, '') + unpacked(packedIn(html, 'packed-matrix'));
    const links = [...text.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, to = '']) => to);
    const dead = links.filter(
      (to) => !/^https?:|^#\//.test(to) && !(to.startsWith('#') && ids.has(to.slice(1))),
    );
    expect(dead).toEqual([]);
  });

  it('allows itself, and nothing else, to run and to look', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const hash = (text = '') => createHash('sha256').update(text).digest('base64');
    const texts = [
      ...[...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text]) => text),
      ...[...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text),
    ];
    expect(texts).toHaveLength(3);
    expect(unpacked(packedIn(html, 'single-program'))).toBe(program.script);
    const sheet = unpacked(packedIn(html, 'single-sheet'));
    expect(sheet).toContain(program.sheet);
    for (const text of [...texts, program.script, sheet])
      expect(policy).toContain(`'sha256-${hash(text)}'`);
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|http/);
    expect(html).not.toMatch(/<[^>]*\sstyle="/);
  });

  it('has the table of all records packed, and says so to whom can’t unpack it', () => {
    expect(html).toContain(`<div id="matrix"><p>${MESSAGES[lang].offline.packedTable}</p></div>`);
    const table = unpacked(packedIn(html, 'packed-matrix'));
    for (const { title } of material.detailsIn(lang).scenarios) expect(table).toContain(title);
    expect(table).not.toMatch(/<(?:script|img)|\shref="(?!#|https:)/);
  });

  it('has maps of one’s own: their words, and frames that its lessons have as well', () => {
    const { own, ownFrames, names, lessons } = JSON.parse(
      unpacked(packedIn(html, 'single-lessons')),
    ) as SingleLessons;
    expect(wordsOf<OwnMapWords>(own).caption).toBe(OWN_MAP_WORDS[lang].caption);
    for (const { id } of ownFrames) expect(Object.keys(names)).toContain(id);
    expect(lessons.map(({ ownMap }) => ownMap)).toContain('#your-map/');
    expect(html).toContain(`<a href="#your-map/">${OWN_MAP_WORDS[lang].title}</a>`);
  });

  it('is valid HTML', async () => {
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('knows every scenario with its sources, and how the map is made', () => {
    const { details } = JSON.parse(unpacked(packedIn(html, 'single-data'))) as SingleData;
    expect(details.scenarios).toEqual(material.detailsIn(lang).scenarios);
    expect(html).toContain(`<h2>${MESSAGES[lang].reading.howMade}</h2>`);
  });

  it('has every lesson whole, with the frames and names of its pictures and its days', () => {
    const { lessons, names, days } = JSON.parse(
      unpacked(packedIn(html, 'single-lessons')),
    ) as SingleLessons;
    const speech = { lang, words: MESSAGES[lang], say: LESSON_WORDS[lang] };
    expect(lessons.map(({ lesson }) => lesson)).toEqual(
      material.lessons.map((lesson) => jsonOf(evaluate(lesson, material.known, speech))),
    );
    for (const { lesson, frames } of lessons) {
      for (const { id } of Object.values(frames).flat()) expect(Object.keys(names)).toContain(id);
      for (const day of Object.keys(lesson.grounds)) expect(Object.keys(days)).toContain(day);
      expect(html).toContain(`href="#lessons/${lesson.id}/"`);
    }
  });

  it('offers what it has: no map to zoom, no figures to make, no data to download', () => {
    expect(html).not.toContain('class="zoom"');
    expect(html.slice(0, html.indexOf('single-data'))).not.toContain(MESSAGES[lang].map.makeFigure);
    expect(html).not.toContain('href="geo/');
  });

  it('says what it lacks', () => {
    const foot = /<footer class="single-foot">.*?<\/footer>/s.exec(html)?.[0];
    expect(foot).toContain(MESSAGES[lang].offline.thisCopy);
    expect(html).not.toMatch(/class="(?:multiples|switch-map)"/);
  });

  it('names the site, where it is known where that lies', () => {
    const [, known] = fileOf(lang, SITE);
    const path = homePath(lang);
    expect(known).toContain(`<a href="${SITE}${path}">${MESSAGES[lang].offline.online}</a>`);
    expect(known).toContain(`<link rel="canonical" href="${SITE}`);
  });
});

it('a copy is said to lack the small maps of the choice', () => {
  expect(MESSAGES.en.offline.thisCopy).toContain('small maps of the scenarios');
  expect(MESSAGES.uk.offline.thisCopy).toContain('малих мап сценаріїв');
});

describe('the fonts of a file', () => {
  const data = Buffer.from(new Uint8Array(9)).toString('base64');

  it('come in the letters of its language, one weight after the other', () => {
    const sheets = (fonts: readonly string[]) => withFonts(CSS, fonts, () => new Uint8Array(9));
    const faces = (fonts: readonly string[]) =>
      sheets(fonts).map((css) => css.split(data).length - 1);
    expect(faces(FONTS.filter((font) => hasLetters('en', font)))).toEqual([0, 1, 2]);
    expect(faces(FONTS.filter((font) => hasLetters('uk', font)))).toEqual([0, 2, 3]);
    expect(sheets(FONTS)[0]).toBe('p{color:red}');
  });

  it('stay out where there is no room', () => {
    expect(fileOf('en', '', 9)[1]).toContain(data);
    expect(fileOf('en', '', 300_000)[1]).not.toContain('font-face');
  });
});

it('a file that is too large stops the build with its name and size', () => {
  // Of what has no order packing makes nothing less.
  const noise = Array.from({ length: MOST }, (_, index) => Math.sin(index).toString(36).at(-1));
  const large = { ...program, script: noise.join('') };
  const make = () =>
    singlePage({
      material,
      lang: 'en',
      site: '',
      css: '',
      fonts: [],
      paper: '',
      program: large,
      unpack,
      files: new Map(),
      takenIn: [],
      read: () => new Uint8Array(),
    });
  expect(make).toThrow(/^lines-of-contact\.en\.html: \d{6} bytes/);
});

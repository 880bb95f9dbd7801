import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../src/content/messages/index.ts';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import { bundled, type Whole } from '../../../src/site/single/bundled.ts';
import { readMaterial } from '../../../src/site/pages/page-data.ts';
import { withFonts } from '../../../src/site/single/single-fonts.ts';
import { MOST, singlePage } from '../../../src/site/single/single-page.tsx';
import { PAGE_KINDS, TAKEN_IN } from '../../../src/site/registry.ts';
import { unpacked } from '../../../src/ui/page/single-data.ts';
import { validator } from '../../html-validator.ts';

const face = (file: string, weight: number) =>
  `@font-face{font-family:Sans;font-weight:${weight};font-display:optional;src:url(./assets/${file})format("woff2")}`;
const CSS =
  ['x-latin-400.woff2', 'x-cyrillic-400.woff2'].map((file) => face(file, 400)).join('') +
  `${face('x-latin-600.woff2', 600)}p{color:red}`;
const SITE = 'https://example.org/map/';
const material = readMaterial('.');
let program: Whole;
let textPages: ReturnType<typeof textsFor>;
beforeAll(async () => {
  program = await bundled(process.cwd(), 'src/programs/single.tsx');
  textPages = textsFor('');
}, 240_000);

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
    paper: 'p{color:black}',
    program,
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
    const text = html.replaceAll(/<script.*?<\/script>/gs, '');
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
    for (const text of texts) expect(policy).toContain(`'sha256-${hash(text)}'`);
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|http/);
    expect(html).not.toMatch(/<[^>]*\sstyle="/);
  });

  it('is valid HTML', async () => {
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('knows every scenario with its sources, and how the map is made', () => {
    const text = /id="single-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const { details } = unpacked(text);
    expect(details.scenarios).toEqual(material.detailsIn(lang).scenarios);
    expect(html).toContain(`<h2>${MESSAGES[lang].reading.howMade}</h2>`);
  });

  it('offers what it has: no map to zoom, no figures to make, no data to download', () => {
    expect(html).not.toContain('class="zoom"');
    expect(html.slice(0, html.indexOf('single-data'))).not.toContain(MESSAGES[lang].map.makeFigure);
    expect(html).not.toContain('href="geo/');
  });

  it('names the site, where it is known where that lies', () => {
    const [, known] = fileOf(lang, SITE);
    const path = lang === 'uk' ? 'uk/' : '?lang=en';
    expect(known).toContain(`<a href="${SITE}${path}">${MESSAGES[lang].offline.online}</a>`);
    expect(known).toContain(`<link rel="canonical" href="${SITE}`);
  });
});

describe('the fonts of a file', () => {
  const data = Buffer.from(new Uint8Array(9)).toString('base64');

  it('come in the letters of its language, one weight after the other', () => {
    const faces = (lang: Language) =>
      withFonts(CSS, lang, () => new Uint8Array(9)).map((css) => css.split(data).length - 1);
    expect(faces('en')).toEqual([0, 1, 2]);
    expect(faces('uk')).toEqual([0, 2, 3]);
    expect(withFonts(CSS, 'en', () => new Uint8Array(9))[0]).toBe('p{color:red}');
  });

  it('stay out where there is no room', () => {
    expect(fileOf('en', '', 9)[1]).toContain(data);
    expect(fileOf('en', '', 300_000)[1]).not.toContain('font-face');
  });
});

it('a file that is too large stops the build with its name and size', () => {
  const large = { ...program, script: `"${'x'.repeat(MOST)}"` };
  const make = () =>
    singlePage({
      material,
      lang: 'en',
      site: '',
      css: '',
      paper: '',
      program: large,
      files: new Map(),
      takenIn: [],
      read: () => new Uint8Array(),
    });
  expect(make).toThrow(/^lines-of-contact\.en\.html: \d{6} bytes/);
});

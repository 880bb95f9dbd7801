import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import type { Glossary, Term } from '../../../src/model/glossary.ts';
import { glossaryPage, glossaryPath, inAlphabet } from '../../../src/site/pages/glossary-page.tsx';
import { folderOf } from '../../language-folder.ts';
import { inEach } from '../../in-each.ts';

const term = (id: string, en: string, uk: string, rest: Partial<Term> = {}): Term => ({
  id,
  term: inEach(en, uk),
  definition: inEach(`What ${id} is.`, `Що це: ${id}.`),
  plain: inEach(`Easily: ${id}.`, `Просто: ${id}.`),
  forms: inEach([]),
  see: [],
  sources: [],
  ...rest,
});

const glossary: Glossary = {
  reviewed: '2026-01-02',
  terms: [
    term('zone', 'zone', 'зона', { definition: inEach('Ground in a border.', 'У кордоні.') }),
    term('border', 'border', 'кордон', {
      forms: inEach(['borders'], ['кордоні']),
      see: ['zone'],
      sources: ['charter'],
    }),
    term('armistice', 'Armistice', 'перемир’я'),
    term('ice', 'ice', 'їжа'),
    term('iris', 'iris', 'іній'),
  ],
  sources: [
    {
      id: 'charter',
      title: 'Charter',
      language: 'en',
      outlet: inEach('United Nations', 'ООН'),
      date: '1945-06-26',
      url: 'https://example.org/charter',
    },
  ],
};
const page = (lang: 'en' | 'uk', site = '') =>
  glossaryPage({ glossary, lang, site, sheet: 'assets/page.css', fonts: [] });
const headings = (html: string) =>
  [...html.matchAll(/<h2><dfn>(.*?)<\/dfn>/g)].map(([, words]) => words);

describe('the glossary’s page', () => {
  it('lies below the site’s root, once a language', () => {
    expect(LANGUAGES.map(glossaryPath)).toEqual(
      LANGUAGES.map((lang) => `${folderOf(lang)}glossary/`),
    );
  });

  it('is in the order of its language’s alphabet, whatever the case', () => {
    expect(headings(page('en'))).toEqual(['Armistice', 'border', 'ice', 'iris', 'zone']);
    expect(headings(page('uk'))).toEqual(['зона', 'іній', 'їжа', 'кордон', 'перемир’я']);
    expect(inAlphabet(glossary.terms, 'uk').map(({ id }) => id)[0]).toBe('zone');
  });

  it('has an anchor for each term, and a list of all that leads to them', () => {
    const html = page('en');
    for (const { id, term: name } of glossary.terms) {
      expect(html).toContain(`<section id="${id}">`);
      expect(html).toContain(`<li><a href="#${id}">${name.en}</a></li>`);
    }
  });

  it('links other terms in a definition, and what belongs to a term', () => {
    expect(page('en')).toContain('Ground in a <a class="term" href="#border">border</a>.');
    expect(page('uk')).toContain('У <a class="term" href="#border">кордоні</a>.');
    expect(page('en')).toContain('See also: <a href="#zone">zone</a>');
  });

  it('never links a term to itself', () => {
    expect(page('en')).toContain('<p>What border is.</p>');
  });

  it('says each in plain words, before it defines it', () => {
    expect(page('en')).toMatch(/<b>In plain words:<\/b> Easily: border\.<\/p><p>What border is/);
    expect(page('uk')).toContain('<b>Простими словами:</b> Просто: border.');
  });

  it('says what a definition rests on', () => {
    const html = page('uk');
    expect(html).toContain(
      '<a href="https://example.org/charter" rel="noopener" lang="en" hreflang="en">',
    );
    expect(html).toContain('<time datetime="1945-06-26">26\u00a0червня 1945</time>');
  });

  it('gives each term in the other language, marked as such', () => {
    expect(page('en')).toContain('<span lang="uk">Українська: кордон</span>');
    expect(page('uk')).toContain('<span lang="en">English: border</span>');
  });

  it('leads home and to its other languages, and needs no script', () => {
    const html = page('uk', 'https://example.org/');
    expect(html).toContain('<html lang="uk">');
    expect(html).toContain('<a class="home" href="../../uk/">');
    expect(html).toContain('<a href="../../glossary/" lang="en" hreflang="en">');
    expect(html).toContain('<link rel="canonical" href="https://example.org/uk/glossary/"/>');
    expect(html).not.toContain('<script');
  });
});

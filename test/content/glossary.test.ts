import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { parseGlossary } from '../../src/content/glossary-schema.ts';
import { readGlossary } from '../../src/content/read-glossary.ts';
import { readMethod } from '../../src/content/read-method.ts';
import { TEXT_LANGUAGES } from '../../src/model/language.ts';
import { linkTerms, termsIn } from '../../src/words/terms.ts';
import { textsOf } from './texts.ts';
import { inEach } from '../in-each.ts';

const source = {
  id: 'charter',
  title: 'Charter',
  language: 'en',
  outlet: inEach('United Nations'),
  date: '1945-06-26',
  url: 'https://example.org/',
};
const border = {
  id: 'border',
  term: inEach('border'),
  definition: inEach('An edge.'),
  plain: inEach('Where it ends.'),
  forms: inEach(['borders'], []),
  see: ['coast'],
  sources: ['charter'],
};
const coast = { ...border, id: 'coast', term: inEach('coast'), forms: inEach([]), see: [] };
const whole = { reviewed: '2026-01-02', terms: [border, coast], sources: [source] };

describe('parseGlossary', () => {
  it('takes a whole glossary', () => {
    expect(parseGlossary(whole)).toEqual({ ok: true, glossary: whole });
  });

  it.each([
    ['a missing language', { term: { en: 'border' } }, 'terms.0.term.uk'],
    ['forms of no language', { forms: {} }, 'terms.0.forms.en'],
    ['an empty form', { forms: inEach([''], []) }, 'terms.0.forms.en.0: must not be empty'],
    ['an id with a space', { id: 'a border' }, 'terms.0.id: must be kebab-case'],
  ])('refuses %s and names the field', (_what, part, problem) => {
    const parsed = parseGlossary({ ...whole, terms: [{ ...border, ...part }] });
    expect(parsed.ok ? '' : parsed.problems.join('\n')).toContain(problem);
  });
});

describe('readGlossary', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'glossary-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const read = (content: unknown) => {
    const file = join(folder, 'glossary.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return () => readGlossary(file);
  };

  it('reads a file', () => {
    expect(read(whole)()).toEqual(whole);
  });

  it.each([
    ['not JSON', '{', 'glossary.json: '],
    ['a wrong field', { ...whole, reviewed: 'today' }, 'glossary.json: reviewed: must be a day'],
    [
      'one id for two terms',
      { ...whole, terms: [border, { ...coast, id: 'border' }] },
      'glossary.json: terms.1.id: is the id of another term',
    ],
    [
      'one id for two sources',
      { ...whole, sources: [source, source] },
      'glossary.json: sources.1.id: is the id of another source',
    ],
    [
      'a term that is not there',
      { ...whole, terms: [{ ...border, see: ['wall'] }] },
      'glossary.json: terms.0.see.0: no other term "wall"',
    ],
    [
      'a term that leads to itself',
      { ...whole, terms: [{ ...border, see: ['border'] }] },
      'glossary.json: terms.0.see.0: no other term "border"',
    ],
    [
      'a source that is not there',
      { ...whole, terms: [border, { ...coast, sources: ['law'] }] },
      'glossary.json: terms.1.sources.0: no source "law"',
    ],
    [
      'a source that nothing rests on',
      { ...whole, sources: [source, { ...source, id: 'law' }] },
      'glossary.json: sources.1: no term rests on "law"',
    ],
    [
      'a form of two terms',
      { ...whole, terms: [border, { ...coast, forms: inEach(['Borders'], []) }] },
      'glossary.json: terms.1.forms.en.0: "Borders" leads to two places',
    ],
    [
      'a form that is the name of its term',
      { ...whole, terms: [border, { ...coast, forms: inEach([], ['coast']) }] },
      'glossary.json: terms.1.forms.uk.0: "coast" leads to two places',
    ],
  ])('refuses %s and names file and field', (_what, content, problem) => {
    expect(read(content)).toThrow(problem);
  });

  it('names a file that is not there', () => {
    expect(() => readGlossary(join(folder, 'none.json'))).toThrow('none.json: ENOENT');
  });
});

describe('what words mean on this site', () => {
  const { terms, sources } = readGlossary();
  const idOf = ({ id }: { id: string }) => id;

  it('has the words that the basis, the extent and the recognition of a statement have', () => {
    expect(terms.map(idOf)).toEqual(
      expect.arrayContaining([
        ...['basis', 'reported', 'inferred', 'unclear', 'not-addressed', 'unresolved'],
        ...['extent', 'recognition', 'de-jure', 'de-facto', 'zone', 'control', 'claim'],
        ...['contact-line', 'control-line', 'annexation', 'oblast', 'ceasefire', 'settlement'],
      ]),
    );
    expect(terms.length).toBeGreaterThanOrEqual(22);
  });

  it('has the law’s name for what Russia holds, and what records and news speak of besides', () => {
    expect(terms.map(idOf)).toEqual(
      expect.arrayContaining(['temporarily-occupied-territory', 'front-line', 'minsk-agreements']),
    );
    const named = terms.find(({ id }) => id === 'temporarily-occupied-territory');
    expect(named?.sources).toContain('law-1207');
    expect(named?.definition.en).toContain('It applies to what this map shows as Russian-held');
    expect(named?.definition.uk).toContain('стосується того, що на мапі показано підконтрольним');
  });

  it('explains each in two sentences or three', () => {
    for (const lang of TEXT_LANGUAGES) {
      for (const { id, definition, plain } of terms) {
        // A line of easy words is shorter than what it stands beside, and fits one line of a card.
        expect([id, plain[lang].length <= 95 || plain[lang]]).toEqual([id, true]);
        expect([id, plain[lang].length < definition[lang].length]).toEqual([id, true]);
        const sentences = definition[lang].match(/[.!?](?=\s|$)/g)?.length ?? 0;
        expect([lang, id, sentences === 2 || sentences === 3]).toEqual([lang, id, true]);
      }
    }
  });

  it('never explains a word by itself', () => {
    for (const lang of TEXT_LANGUAGES) {
      for (const term of terms) {
        const [first = ''] = term.definition[lang].split(/(?<=\.)\s/);
        expect(linkTerms(first, termsIn([term], lang))).toEqual([first]);
      }
    }
  });

  it('finds most of its terms in what the site says', () => {
    const texts = [...readScenarios(), readMethod()].flatMap((record) => textsOf(record));
    for (const lang of TEXT_LANGUAGES) {
      const local = termsIn(terms, lang);
      const met = new Set(
        texts.flatMap(([, text]) =>
          linkTerms(text[lang], local).flatMap((part) =>
            typeof part === 'string' ? [] : [part.term],
          ),
        ),
      );
      expect(met.size).toBeGreaterThan(terms.length / 2);
    }
  });

  it('takes the basis of a referendum for no basis of a statement', () => {
    const told = readScenarios().flatMap(({ context }) =>
      context.flatMap(({ text }) => (text.en.includes('68/262') ? [text] : [])),
    );
    expect(told.length).toBeGreaterThan(4);
    for (const lang of TEXT_LANGUAGES) {
      const linked = told.flatMap((text) => linkTerms(text[lang], termsIn(terms, lang)));
      const ids = linked.map((part) => (typeof part === 'string' ? '' : part.term));
      expect(ids).toContain('referendum');
      expect(ids).not.toContain('basis');
    }
  });

  it('rests on published law where it says what law says', () => {
    const of = (id: string) => terms.find((term) => term.id === id)?.sources;
    expect(of('occupation')).toContain('hague-1907');
    expect(of('annexation')).toEqual(expect.arrayContaining(['un-68-262', 'un-es-11-4']));
    expect(of('territorial-integrity')).toContain('un-charter');
    expect(of('oblast')).toContain('constitution');
    expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
  });
});

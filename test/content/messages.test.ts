import { describe, expect, it } from 'vitest';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { OWN_MAP_WORDS } from '../../src/content/own-map-words/index.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { PARAMETERS } from '../../src/url/parameters.ts';
import { PAGE_WORDS } from '../../src/content/page-words/index.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { wordsOf } from './texts.ts';

const MAY_BE_EMPTY = ['.extent.whole'];

/** The page's words and those of lessons. */
const wordsIn = (lang: Language) => ({
  ...MESSAGES[lang],
  lesson: LESSON_WORDS[lang],
  pages: PAGE_WORDS[lang],
  ownMaps: OWN_MAP_WORDS[lang],
});
const WORDS = { en: wordsIn('en'), uk: wordsIn('uk') };

describe.each(LANGUAGES)('the words in %s', (lang) => {
  const messages = wordsIn(lang);

  it('name every part of a link', () => {
    const { parameters } = MESSAGES[lang].link;
    for (const { name } of Object.values(PARAMETERS)) expect(parameters[name], name).toBeTruthy();
  });

  it('are all there', () => {
    const empty = wordsOf(messages).filter(
      ([path, words]) => !words && !MAY_BE_EMPTY.includes(path),
    );
    expect(empty).toEqual([]);
  });
});

describe('the words in Ukrainian', () => {
  it('are in Ukrainian letters, but for names', () => {
    const names =
      /DeepState|WebGL|WGS|JavaScript|km|ES-|Ctrl|English|GeoNames|Esc|Enter|Chicago|BibTeX|PNG|SVG|mm|x675|PDF|CSV|Letter|HTML|GeoJSON|Google Classroom|PPTX|Moodle XML|GIFT|SCORM/;
    const latin = wordsOf(WORDS.uk).filter(
      ([, words]) => /[a-z]{3}/i.test(words) && !names.test(words),
    );
    expect(latin).toEqual([]);
  });

  it('have no letters that Ukrainian lacks', () => {
    expect(wordsOf(WORDS.uk).filter(([, words]) => /[ыэъё]/i.test(words))).toEqual([]);
  });

  it('take the same values as the English ones', () => {
    // Which plural forms there are is the language's own affair.
    const marks = (messages: unknown) =>
      wordsOf(messages)
        .filter(([path]) => !/\.(one|few|many|other)$/.test(path))
        .map(([path, words]) => `${path} ${(words.match(/[①②③]/g) ?? []).toSorted().join('')}`);
    expect(marks(WORDS.uk).toSorted()).toEqual(marks(WORDS.en).toSorted());
  });
});

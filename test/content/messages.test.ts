import { describe, expect, it } from 'vitest';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { OWN_MAP_WORDS } from '../../src/content/own-map-words/index.ts';
import { PAGE_WORDS } from '../../src/content/page-words/index.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { wordsOf } from './texts.ts';

const MAY_BE_EMPTY = ['.extent.whole'];

/** The page's words and those of lessons. */
const WORDS = {
  en: { ...MESSAGES.en, lesson: LESSON_WORDS.en, pages: PAGE_WORDS.en, ownMaps: OWN_MAP_WORDS.en },
  uk: { ...MESSAGES.uk, lesson: LESSON_WORDS.uk, pages: PAGE_WORDS.uk, ownMaps: OWN_MAP_WORDS.uk },
};

describe.each(Object.entries(WORDS))('the words in %s', (_lang, messages) => {
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

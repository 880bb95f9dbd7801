import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LESSON_WORDS, type LessonWords } from '../../src/content/lesson-words/index.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { templatesOf, wordsOf } from '../../src/content/messages/templates.ts';
import { quoting } from '../../src/content/quotation.ts';
import { SHARE_WORDS } from '../../src/content/share/index.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../../src/model/language.ts';

/** A value with a quotation in it, and the same as it has to stand in a quotation. */
const NESTED: Readonly<Record<TextLanguage, readonly [own: string, inside: string]>> = {
  en: ['the “offer” so called', '“the ‘offer’ so called”'],
  uk: ['так звана «пропозиція» США', '«так звана „пропозиція“ США»'],
};

/** Everything that words say of one value, wherever they take any. */
function saidOf(words: unknown, value: string): readonly string[] {
  if (typeof words === 'function') {
    const say = words as (...values: readonly string[]) => string;
    return [say(value, value, value, value)];
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap((inner) => saidOf(inner, value));
}

it('a quoted sentence has its full stop where the language puts it', () => {
  const said = (lang: TextLanguage, sentence: string) =>
    wordsOf<LessonWords>(templatesOf(LESSON_WORDS[lang])).quotedSentence(sentence);
  expect(said('en', 'Ground was held')).toBe('“Ground was held.”');
  expect(said('uk', 'Територію утримували')).toBe('«Територію утримували».');
});

describe.each(TEXT_LANGUAGES)('a quotation in %s', (lang) => {
  const [own, inside] = NESTED[lang];

  it('gives a quotation inside of it inner marks', () => {
    expect(quoting(lang)(own)).toBe(inside);
  });

  it.each([
    ['the page', MESSAGES[lang]],
    ['lessons', LESSON_WORDS[lang]],
    ['figures', SHARE_WORDS[lang]],
  ])('does so in every sentence of %s', (_of, words) => {
    const said = saidOf(words, own);
    expect(said.filter((text) => text.includes(inside)).length).toBeGreaterThan(4);
    const doubled = lang === 'uk' ? /«[^»]*«/ : /“[^”]*“/;
    expect(said.filter((text) => doubled.test(text))).toEqual([]);
  });
});

describe('quotation marks', () => {
  it('are set around a value by one function alone', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    expect(files.length).toBeGreaterThan(100);
    const byHand = files.filter((file) => /[“«„]\$?\{/.test(readFileSync(`src/${file}`, 'utf8')));
    expect(byHand).toEqual([]);
  });
});

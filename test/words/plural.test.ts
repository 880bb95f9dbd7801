import { describe, expect, it } from 'vitest';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { MESSAGES, type Forms } from '../../src/content/messages/index.ts';
import { OWN_MAP_WORDS } from '../../src/content/own-map-words/index.ts';
import { templatesOf } from '../../src/content/messages/templates.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { counted } from '../../src/words/plural.ts';

describe('counted', () => {
  it.each([
    [0, '0 towns'],
    [1, '1 town'],
    [21, '21 towns'],
  ])('of %i in English is %s', (count, words) => {
    expect(counted(count, MESSAGES.en.counted.towns, 'en')).toBe(words);
  });

  it.each([
    [0, '0 населених пунктів'],
    [1, '1 населений пункт'],
    [3, '3 населені пункти'],
    [5, '5 населених пунктів'],
    [11, '11 населених пунктів'],
    [21, '21 населений пункт'],
  ])('of %i in Ukrainian is %s', (count, words) => {
    expect(counted(count, MESSAGES.uk.counted.towns, 'uk')).toBe(words);
  });
});

/** Every set of forms among words, by its path. */
function formsIn(value: unknown, path: string): [string, Forms][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('one' in value && 'other' in value) return [[path, value as Forms]];
  return Object.entries(value).flatMap(([key, inner]) => formsIn(inner, `${path}.${key}`));
}

const formsOf = (lang: (typeof LANGUAGES)[number]) => [
  ...formsIn(MESSAGES[lang], 'messages'),
  ...formsIn(LESSON_WORDS[lang], 'lessons'),
  ...formsIn(OWN_MAP_WORDS[lang], 'ownMaps'),
];

/** The rule of Ukrainian grammar, as school books have it. */
function ukrainian(count: number): 'one' | 'few' | 'many' {
  const [last, lastTwo] = [count % 10, count % 100];
  if (lastTwo >= 11 && lastTwo <= 14) return 'many';
  if (last === 1) return 'one';
  return last >= 2 && last <= 4 ? 'few' : 'many';
}

/** Nouns whose form depends on the number before them, by their stems. */
const COUNTED_NOUNS =
  'миль|мил[яі]|фут|рок[иі]|років|хвилин|міст[оа]?(?!ить)|населен|місц|місць|ос[оі]б|зон|піксел';

const COUNTS = [...Array(26).keys(), 101, 111, 112, 121];

describe('whatever is counted', () => {
  it('is counted in both languages', () => {
    const paths = formsOf('en').map(([path]) => path);
    expect(paths.length).toBeGreaterThan(4);
    expect(formsOf('uk').map(([path]) => path)).toEqual(paths);
  });

  it.each(formsOf('uk'))('agrees with its number in Ukrainian: %s', (_path, forms) => {
    for (const count of COUNTS) {
      const form = forms[ukrainian(count)] ?? 'missing';
      expect(counted(count, forms, 'uk')).toBe(form.replace('#', String(count)));
    }
  });

  it.each([
    ['messages', MESSAGES.uk],
    ['lessons', LESSON_WORDS.uk],
    ['own maps', OWN_MAP_WORDS.uk],
  ])('has forms wherever a noun is counted in %s', (_of, words) => {
    const templates = JSON.stringify(templatesOf(words));
    const found = templates.match(new RegExp(`[\\uE000-\\uE003]\\s(?:${COUNTED_NOUNS})\\S*`, 'gu'));
    expect(found).toBeNull();
  });

  it.each(formsOf('en'))('agrees with its number in English: %s', (_path, forms) => {
    for (const count of COUNTS) {
      const form = count === 1 ? forms.one : forms.other;
      expect(counted(count, forms, 'en')).toBe(form?.replace('#', String(count)));
    }
  });
});

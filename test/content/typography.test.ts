import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { OWN_MAP_WORDS } from '../../src/content/own-map-words/index.ts';
import { PAGE_WORDS } from '../../src/content/page-words/index.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { readEvents } from '../../src/content/read-events.ts';
import { readCoverage } from '../../src/content/read-coverage.ts';
import { readGlossary } from '../../src/content/read-glossary.ts';
import { readLessons } from '../../src/content/read-lessons.ts';
import { readMethod } from '../../src/content/read-method.ts';
import { readTours } from '../../src/content/read-tours.ts';
import { SHARE_WORDS } from '../../src/content/share/index.ts';
import { joined, joinedWords } from '../../src/content/typography.ts';
import { withPlainSpaces } from '../../src/content/spaces.ts';
import { LANGUAGES, TEXT_LANGUAGES, type Language } from '../../src/model/language.ts';

/** A text with a sign where no line breaks. */
const shown = (text: string) => text.replaceAll('\u00a0', '_');

describe('a text whose spaces are joined', () => {
  it.each([
    ['19,532 km² and 8 km', '19,532_km² and 8_km'],
    ['440 sq mi', '440_sq_mi'],
    ['on 8 August 2025', 'on 8_August 2025'],
    ['1.2 million people, 54 kB', '1.2_million people, 54_kB'],
    ['the WGS 84 ellipsoid', 'the WGS_84 ellipsoid'],
    ['one — or two – words', 'one_— or two_– words'],
    ['3 kmers, 8 Augusts', '3 kmers, 8 Augusts'],
    ['a map, I see', 'a map, I see'],
  ])('holds together, in English, %s', (text, expected) => {
    expect(shown(joined(text, 'en'))).toBe(expected);
  });

  it.each([
    ['46 км² і 8 км', '46_км² і_8_км'],
    ['601 280 км², 1 234 567', '601_280_км², 1_234_567'],
    ['резолюція 68/262 2014 року', 'резолюція 68/262 2014_року'],
    ['22 кв. милі, 1,5 мил.', '22_кв._милі, 1,5 мил.'],
    ['8 серпня 2025 року', '8_серпня 2025_року'],
    ['1,2 млн, 54 кБ, 25 %', '1,2_млн, 54_кБ, 25_%'],
    ['слово — слово', 'слово_— слово'],
    ['і в області', 'і_в_області'],
    ['«У цій зоні» (з ними)', '«У_цій зоні» (з_ними)'],
    ['перейшла б під контроль, що ж', 'перейшла_б під контроль, що_ж'],
    ['обов’я зок', 'обов’я зок'],
  ])('holds together, in Ukrainian, %s', (text, expected) => {
    expect(shown(joined(text, 'uk'))).toBe(expected);
  });

  it('can be joined again without a change', () => {
    const once = joined('8 серпня 2025 року — і в області', 'uk');
    expect(joined(once, 'uk')).toBe(once);
  });

  it('is the same text with plain spaces', () => {
    const text = '8 серпня 2025 року — і в області';
    expect(withPlainSpaces(joined(text, 'uk'))).toBe(text);
  });

  it('may stand in lists and be what a function says', () => {
    const words = joinedWords({ list: ['5 km'], say: (area: string) => `${area} km²` }, 'en');
    expect(shown(words.list.join())).toBe('5_km');
    expect(shown(words.say('7'))).toBe('7_km²');
  });
});

/** What functions are asked to say something of: a figure, which units must be joined to. */
const VALUE = '7';

/** Every text of a language inside of a value, with its path. */
function textsIn(value: unknown, lang: Language, path: string): readonly [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const say = value as (...values: readonly string[]) => unknown;
    return textsIn(say(VALUE, VALUE, VALUE, VALUE), lang, path);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key === lang || !TEXT_LANGUAGES.some((other) => other === key))
    .flatMap(([key, inner]) => textsIn(inner, lang, `${path}.${key}`));
}

/** What the site says in a language; forms by which the glossary finds terms are never shown. */
const everythingIn = (lang: Language) =>
  Object.entries({
    messages: MESSAGES[lang],
    lesson: LESSON_WORDS[lang],
    pages: PAGE_WORDS[lang],
    ownMaps: OWN_MAP_WORDS[lang],
    share: SHARE_WORDS[lang],
    scenarios: readScenarios(),
    lessons: readLessons(() => []),
    method: readMethod(),
    tours: readTours(() => []),
    coverage: readCoverage(),
    events: readEvents(readScenarios().map(({ id }) => id)),
    glossary: readGlossary().terms.map(({ term, definition }) => ({ term, definition })),
  }).map(([part, value]) => [part, textsIn(value, lang, part)] as const);

const UNIT =
  '(?:km|sq mi|mm|kB|million|January|February|March|April|May|June|July|August|September|October|' +
  'November|December|км|кв\\.|мм|кБ|пікс|тис|млн|року|рік|січня|лютого|березня|квітня|травня|' +
  'червня|липня|серпня|вересня|жовтня|листопада|грудня)(?!\\p{L})';

describe.each(LANGUAGES)('all that the site says in %s', (lang) => {
  const parts = everythingIn(lang);
  const found = (pattern: RegExp) =>
    parts.flatMap(([, texts]) =>
      texts.flatMap(([path, text]) => {
        // Source titles are in the language of the source.
        if (/\.sources\.\d+\.(original\.)?title$/.test(path)) return [];
        const match = pattern.exec(text);
        return match
          ? [`${path}: ${text.slice(Math.max(0, match.index - 9), match.index + 9)}`]
          : [];
      }),
    );

  it('is looked at in every part', () => {
    for (const [, texts] of parts) expect(texts.length).toBeGreaterThan(10);
    expect(found(new RegExp(`\\d\u00a0${UNIT}`, 'u')).length).toBeGreaterThan(20);
  });

  it('has no number apart from its unit, its month or its sign', () => {
    expect(found(new RegExp(`\\d (?:${UNIT}|%)`, 'u'))).toEqual([]);
  });

  it('has no dash at which a line could begin', () => {
    expect(found(/\S [—–](\s|$)/)).toEqual([]);
  });

  if (lang === 'uk') {
    it('has no word of one letter at which a line could end, no particle at which one could begin', () => {
      expect(found(/(?<![\p{L}\p{N}’ʼ'-])[взуйіаоя] \S/iu)).toEqual([]);
      expect(found(/ [бж](?!\p{L})/u)).toEqual([]);
    });
  }
});

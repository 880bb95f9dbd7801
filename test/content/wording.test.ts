import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { OWN_MAP_WORDS } from '../../src/content/own-map-words/index.ts';
import { PAGE_WORDS } from '../../src/content/page-words/index.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { SHARE_WORDS } from '../../src/content/share/index.ts';
import { readGlossary } from '../../src/content/read-glossary.ts';
import { readEvents } from '../../src/content/read-events.ts';
import { readCoverage } from '../../src/content/read-coverage.ts';
import { readMethod } from '../../src/content/read-method.ts';
import { readTours } from '../../src/content/read-tours.ts';
import { textsIn, type Language } from '../../src/model/language.ts';
import { JUDGING } from './judging.ts';
import { textsOf, wordsOf } from './texts.ts';

const LESSONS = 'src/content/lessons';

const RECORDS = [
  ...readScenarios().map((scenario) => [scenario.id, scenario] as const),
  ['method', readMethod()] as const,
  ...readTours(() => []).map((tour) => [`tour ${tour.id}`, tour] as const),
  ['coverage', readCoverage()] as const,
  ['events', readEvents(readScenarios().map(({ id }) => id))] as const,
  // Forms are no texts: there is no one of Ukrainian for one of English.
  ['glossary', readGlossary().terms.map(({ term, definition }) => ({ term, definition }))] as const,
  ...readdirSync(LESSONS).map(
    (name) => [name, JSON.parse(readFileSync(`${LESSONS}/${name}`, 'utf8')) as unknown] as const,
  ),
];
const TEXTS = RECORDS.flatMap(([name, record]) =>
  textsOf(record).map(([path, text]) => [`${name}: ${path}`, text] as const),
);

/** The texts in a language that have something in them, with that. */
const finds = (lang: Language, pattern: RegExp) =>
  TEXTS.flatMap(([path, text]) => {
    const found = text[textsIn(lang)].match(pattern);
    return found ? [`${path}: ${found[0]}`] : [];
  });

describe('what the project itself writes', () => {
  it('is there to be read by these tests', () => {
    expect(TEXTS.length).toBeGreaterThan(50);
    expect(finds('en', /\bwould\b/)).not.toEqual([]);
    expect(finds('uk', /(?<![а-яіїєґ])би?(?![а-яіїєґ])/)).not.toEqual([]);
  });

  it('says what would be, never what will be', () => {
    expect(finds('en', /\b(will|shall|’ll|going to)\b/i)).toEqual([]);
    expect(finds('uk', /(?<![а-яіїєґ])буд(е|уть)(?![а-яіїєґ])/i)).toEqual([]);
  });

  it('judges neither people nor states', () => {
    expect(finds('en', JUDGING.en)).toEqual([]);
    expect(finds('uk', JUDGING.uk)).toEqual([]);
  });

  it('does so neither in words of pages, lessons and figures', () => {
    for (const lang of ['en', 'uk'] as const) {
      const words = {
        page: MESSAGES[lang],
        lesson: LESSON_WORDS[lang],
        pages: PAGE_WORDS[lang],
        ownMaps: OWN_MAP_WORDS[lang],
        share: SHARE_WORDS[lang],
      };
      const said = wordsOf(words).filter(([, text]) => JUDGING[lang].test(text));
      expect(said).toEqual([]);
    }
  });

  it('has the official names of places', () => {
    const others =
      /\b(the Ukraine|Kiev|Kharkov|Odess?sa|Lugansk|Nikola[iy]ev|Dnie?per|Dnepr|Zaporozh|Donbass|Slavyansk|Energodar|Kinburn spit)/;
    expect(finds('en', others)).toEqual([]);
  });

  it('has the quotation marks, apostrophes and dashes of its language', () => {
    expect(finds('en', /["'`«»„]| - |\s—\s/)).toEqual([]);
    expect(finds('uk', /["'`“”„‘]| - |\s–\s/)).toEqual([]);
  });

  it('has no space too many or too few', () => {
    for (const lang of ['en', 'uk'] as const) {
      expect(
        finds(lang, /\s{2}|^\s|\s$|\s[,.;:!?)»”]|[(«“]\s|[a-zа-яіїєґ][,;:][a-zа-яіїєґ]/i),
      ).toEqual([]);
    }
  });

  it('is in Ukrainian letters in Ukrainian, but for names', () => {
    const names = new RegExp(
      [
        'Axios|Bloomberg|DeepState(Map)?|Insight News|Financial Times|Meduza|Reuters',
        'The Wall Street Journal|Business Today|PromPolitInform',
        'The New York Times|The Washington Post|The Kyiv Independent|The Telegraph',
        'Fox News|AFP|TIME|ZdG',
        'Censor\\.NET|LIGA\\.net|Stars and Stripes',
        'GeographicLib|GeoNames|Natural Earth|OpenStreetMap|geoBoundaries|geo-maps',
        'S\\. Matuszak, F\\. Gontsa|ukrainian_geodata|cyterat|rsparks3',
        'CC BY|GPL-3|ODbL|WGS|ES-11|1207-VII',
        'GCSE|D[23]\\.(Geo\\.|Civ\\.)?\\d+\\.9-12',
      ].join('|'),
      'g',
    );
    const own = TEXTS.filter(([path]) => !path.endsWith('.outlet'));
    const latin = own.filter(([, text]) =>
      /[a-z]/i.test(text.uk.replace(names, '').replaceAll('{finding}', '')),
    );
    expect(latin.map(([path]) => path)).toEqual([]);
    expect(finds('uk', /[ыэъё]/i)).toEqual([]);
  });

  it('names outlets in the language of the page, but for their own names', () => {
    const outlets = [...TEXTS, ...textsOf(readGlossary().sources)].filter(([path]) =>
      path.endsWith('.outlet'),
    );
    expect(outlets.length).toBeGreaterThan(100);
    const english =
      /\b(via|in|on|at|of|by|and|the|citing|with|through|copy|speech)\b(?! [A-Z]\w+ Project)/;
    const found = outlets.filter(([, { uk }]) =>
      english.test(uk.replaceAll(/Stars and Stripes|Israel with Style/g, '')),
    );
    expect(found.map(([path, { uk }]) => `${path}: ${uk}`)).toEqual([]);
  });

  it('has no Ukrainian letter in English', () => {
    expect(finds('en', /[\u0400-\u04ff]/)).toEqual([]);
  });

  it('has no sentence of more than 30 words', () => {
    const long = TEXTS.filter(([path]) => !/^\S+\.json: /.test(path)).flatMap(([path, text]) =>
      (['en', 'uk'] as const).flatMap((lang) =>
        text[lang]
          .split(/(?<=[.?!…»”])\s+(?=[A-ZА-ЯҐЄІЇ«“0-9])/)
          .filter(
            (sentence) =>
              sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length > 30,
          )
          .map((sentence) => `${path}: ${sentence}`),
      ),
    );
    expect(long).toEqual([]);
  });

  it('names whoever speaks, on all sides', () => {
    const nameless =
      /\b(US president|US envoy|secretary of state|vice-president|aide to Russia’s president) (said|called|told|spoke|announced|set out)\b/i;
    expect(finds('en', nameless)).toEqual([]);
  });

  it('gives the same figures in both languages', () => {
    const figures = (words: string) => (words.match(/\d+/g) ?? []).toSorted();
    for (const [path, text] of TEXTS) {
      expect([path, figures(text.uk)]).toEqual([path, figures(text.en)]);
    }
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { help } from '../../src/cli/help.ts';
import { readScenarios } from '../../src/content/check.ts';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { OWN_MAP_WORDS } from '../../src/content/own-map-words/index.ts';
import { PAGE_WORDS } from '../../src/content/page-words/index.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { readEvents } from '../../src/content/read-events.ts';
import { readCoverage } from '../../src/content/read-coverage.ts';
import { readGlossary } from '../../src/content/read-glossary.ts';
import { readMethod } from '../../src/content/read-method.ts';
import { readTours } from '../../src/content/read-tours.ts';
import { SHARE_WORDS } from '../../src/content/share/index.ts';
import { textsOf, wordsOf } from './texts.ts';

type Lang = 'en' | 'uk';

const LESSONS = 'src/content/lessons';

const RECORDS = [
  ...readScenarios().map((scenario) => [scenario.id, scenario] as const),
  ['method', readMethod()] as const,
  ...readTours(() => []).map((tour) => [`tour ${tour.id}`, tour] as const),
  ['coverage', readCoverage()] as const,
  ['events', readEvents(readScenarios().map(({ id }) => id))] as const,
  ['glossary', readGlossary().terms.map(({ term, definition }) => ({ term, definition }))] as const,
  ...readdirSync(LESSONS).map(
    (name) =>
      [
        `lesson ${name}`,
        JSON.parse(readFileSync(`${LESSONS}/${name}`, 'utf8')) as unknown,
      ] as const,
  ),
].flatMap(([name, record]) =>
  textsOf(record).map(([path, text]) => [`${name} ${path}`, text] as const),
);

/** What scenarios, lessons, glossary and method say, and the words of pages and figures. */
const textsIn = (lang: Lang): readonly (readonly [string, string])[] => [
  ...RECORDS.map(([path, text]) => [path, text[lang]] as const),
  ...wordsOf({
    messages: MESSAGES[lang],
    share: SHARE_WORDS[lang],
    lessons: LESSON_WORDS[lang],
    pages: PAGE_WORDS[lang],
    ownMaps: OWN_MAP_WORDS[lang],
    ...(lang === 'en' && { program: help([]) }),
  }),
];
const TEXTS = { en: textsIn('en'), uk: textsIn('uk') };

const finds = (lang: Lang, pattern: RegExp) =>
  TEXTS[lang].flatMap(([path, text]) => {
    const found = text.match(pattern);
    return found ? [`${path}: ${found[0]}`] : [];
  });

describe('wordings that readers took for something else', () => {
  it('are looked for in records and lessons, in the words of pages and in those of figures', () => {
    for (const lang of ['en', 'uk'] as const) {
      expect(TEXTS[lang].length).toBeGreaterThan(600);
      for (const part of ['glossary ', 'lesson ', '.messages.', '.share.', '.lessons.']) {
        expect(TEXTS[lang].filter(([path]) => path.startsWith(part)).length).toBeGreaterThan(50);
      }
    }
  });

  it.each([
    ['a monitoring project called by a word of tax offices', /\bassessors?\b/i],
    ['what was consulted called what was “read here”', /\bread here\b/i],
    ['land that passes to a state, not to its control', /\bpass(es)? to Russia\b(?!n)/],
    ['a whole named after what is whole', /\bregions whole\b/],
    ['territory called ground', /(?<!on the )\bground\b/i],
    [
      'things that stand where they are given',
      /\b(stands?|stood) (in|on|with|behind|below|above|beside|apart|around)\b/i,
    ],
    ['“is no” for “is not a”', /\bis no (guide|unit|size|enlargement|part|choice|link)\b/i],
    ['people’s sureness for certainty of facts', /\bhow sure\b|\bless sure\b/i],
    ['“Crimea inside” without what it is inside of', /Crimea inside(?! it)/],
    ['a day that content does not reach', /March 2026\b(?!,)/],
    ['“otherwise” for “differently”', /\botherwise\b/],
    ['proposals that speak', /\bproposals speak of\b|\bsays? of\b|^(About )?Of [^,]* says nothing/],
    ['“reported unclear” for “reported as unclear”', /\breported unclear\b/i],
    ['a mode called by what it has not', /\bno paper\b|\bwithout script\b/i],
    ['a deal’s name for a thing under discussion', /The deal Bloomberg reported/],
    ['an ellipsis set apart from its word', /\s…/],
    ['a percent sign set apart from its figure', /[\d①]\s%/],
    ['a mark of quotation of another language', /[«»„]/],
    ['a mark of multiplication made of a letter', /\d x \d/],
    ['“by” for “according to”', /\bby (unnamed|an older|a source close|European)\b/i],
    ['a monitoring project called by two names', /\bmapping projects?\b/],
    ['a figure called a picture', /\bPicture of\b|\bcopying a picture\b/],
    ['looking ahead called looking on', /\blooks? on\b/i],
    ['something taken that is to be copied or chosen', /\bTake (the text|a larger|GIF)|: take a\b/],
    ['a page called upright or across', /\b(upright|across)\b/i],
    ['an answer called by a word of programs', /\bunresolved\b/i],
    ['“the former” of two that are not together', /\bthe (former|latter)\b/i],
    ['what is being done told in the passive', /\bBeing made\b|\bEnlargement\b/],
    ['“one a line” for one per line', /\bone a line\b/i],
    ['keys that lead', /\bkeys?\b[^.]*\bleads? (on|from)\b/i],
    ['a zone that is asked for a side until it has it', /choose it on the map until/i],
    [
      'a question that begins with what it asks “of”',
      /(^|[.?!:] )Of which\b|\bFor how much of it\b/,
    ],
    [
      '“by” for “under” or “according to”',
      /\bBy (it|the (other|text|demand|report|description|proposal|offer|Constitution))\b/,
    ],
    ['a side’s “own parts” of regions of another state', /\b(its|their) parts of\b/],
    [
      'a distance between projects’ lines that no source gives',
      /differ[^.]* by (several )?kilometres/,
    ],
    ['a line frozen on “its own day”', /freeze the line of its own day/],
    ['“before” for “earlier” at the head of a sentence', /(^|[.?!] )Before, /],
    ['a question that hangs on a comma', /, by whom (was|is) unclear/],
    ['“which and how much” without what', /\bWhich and how much\b/],
    ['statistics called data “of the state”', /\bopen data of the state\b/],
    [
      'a region in running prose without its article',
      /\b(in|of) (Kherson|Luhansk|Donetsk|Kharkiv|Sumy|Mykolaiv|Zaporizhzhia|Dnipropetrovsk) region\b/,
    ],
    ['words “of one’s own” for “own words”', /\bin words of (its|their) own\b/i],
    ['land that a state gains, not control of it', /\b(re)?gain(s|ed)? (about|up to|land)\b/],
    [
      'land that returns to a state, not to its control',
      /(?<!\bcontrol of [^.]*)\breturn to Ukraine\b(?! control)/i,
    ],
  ])('%s is not in English', (_name, pattern) => {
    expect(finds('en', pattern)).toEqual([]);
  });

  it.each([
    ['land that passes to a state, not to its control', /перейшл[аи] б до Росії/],
    ['“because of the management of the United States”', /через управління США/],
    ['a norm told as a fact', /не визнають законним/],
    ['certainty of people for that of facts', /(наскільки це|менш) певно/],
    ['a day that content does not reach', /до березня 2026/],
    ['an image called a drawing', /малюнк|малюнок/i],
    ['what is unclear called undetermined', /не визнач(ено|ає|ають)/i],
    ['a country that walks along a river', /прохід Дніпром|ходити Дніпром/],
    ['a scenario called a record', /(?<!обліков\S+ )(?<![а-яіїєґ])запис(і|у|ом|и)?(?![а-яіїєґ])/i],
    ['a verb out of place between what and who', /Був би контроль/],
    ['a share and its region held apart by a dash', /%\s—\s/],
    ['an ellipsis set apart from its word', /\s…/],
    ['a mark of quotation of another language', /[“”„]/],
    ['a percent sign next to its figure', /[\d①]%/],
    ['shortcuts called by two names', /клавіші швидкого/i],
    ['a size that is “not a size”', /— не розмір/],
    ['a monitoring project called by two names', /картограф/],
    ['sources called by two words', /прочитаних джерел/],
    ['“place by place”', /місце за місцем/],
    ['an English “via” between outlets', /(?<![a-z])via(?![a-z])/],
    ['an order told twice, in two genders', /від найменш(ого|ої|их) до найбільш/i],
    ['a school’s outline map by another name', /контурн\p{L}* мап/iu],
    ['“keeps together” for what is in a text', /тримає разом/i],
    ['a window called what is open', /Закрити відкрите|Оминути мапу/i],
    ['somebody who is “available for a talk”', /доступн\p{L}* для розмови/iu],
    ['one colour by two names', /(?<!\p{L})син(я|ю|є|і|ій|ього|ьому|іх)(?!\p{L})/iu],
    [
      'a year without its word',
      /(січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)\p{L}*\s\d{4}(?!\s(року|рік|р\.))/iu,
    ],
    ['a scenario’s name in no case', /порівняно з «/],
    ['a fate for what control would be', /(?<!\p{L})дол(я|ю|і)(?!\p{L})/iu],
    ['what cannot be done told by an infinitive', /не змінити:|забрав у неї/],
    ['keys that lead', /(стрілки|клавіші)[^.]*ведуть|ведуть[^.]*(стрілки|клавіші)/i],
    [
      'a way word for word: on the line of a thing’s own day',
      /на лінії контролю (його|її) власного/i,
    ],
    ['a distance between projects’ lines that no source gives', /на (кілька кілометрів|кілометри)/],
    ['terms in flux called terms under negotiation', /ще узгоджу/],
    ['“far from certain” word for word', /далеко не певн/],
    ['a side’s “own parts” of regions of another state', /зі своїх частин|свої частини/],
    ['words that a report says', /за словами повідомлення/],
    ['free passage for an unhindered one', /вільне судноплавство/],
    ['a thing “not to be recognised” by nobody', /не повинно визнаватися/],
    ['answers of the key by a name that they don’t have', /(подано|є) в ключі(?! відповідей)/i],
    [
      'a reader, learner or friend of one gender alone',
      /(?<!\p{L})(учень|сусід)(?!\p{L})(?!, учениц|\/| чи)/iu,
    ],
    ['land that a state receives, not control of it', /отримала б (близько|до|території)/],
    ['land that returns to a state, not to its control', /поверну\p{L}+ б Україні/u],
    ['regions called oblasts, of which Crimea is none', /за областями|область за областю/],
    ['a territory measured in what somebody would control', /хто контролював би до \d/],
    ['an address that tells a gender', /(?<!\p{L})[Вв]и \p{L}+(в|ла)(?!\p{L})/u],
  ])('%s is not in Ukrainian', (_name, pattern) => {
    expect(finds('uk', pattern)).toEqual([]);
  });

  it('never name, in English, a city where a region is meant', () => {
    const city =
      /\b(Kherson|Zaporizhzhia|Luhansk|Donetsk|Kharkiv|Sumy|Mykolaiv)(?= (would|comes|are)\b)/;
    expect(finds('en', city)).toEqual([]);
  });
});

describe('what one side demands', () => {
  const TEXTS_OF_RELATED = readScenarios().flatMap(({ id, related }) =>
    related.map(({ scenario, text }) => ({ of: `${id}: ${scenario}`, scenario, text })),
  );
  const DEMANDED = ['bloomberg-2025-08', 'russia-2024-06'];

  it('is told as demanded wherever another scenario is compared with it', () => {
    const told = TEXTS_OF_RELATED.filter(({ scenario }) => DEMANDED.includes(scenario));
    expect(told.length).toBeGreaterThan(5);
    for (const { of, text } of told) {
      expect([of, /demand/.test(text.en), /вимаг|вимог/i.test(text.uk)]).toEqual([of, true, true]);
    }
  });
});

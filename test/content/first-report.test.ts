import { expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import type { Text } from '../../src/model/language.ts';
import { textsOf } from './texts.ts';
import { plain } from '../plain.ts';

const SCENARIOS = plain(readScenarios());

/**
 * What the report says that the map began with (Censor.NET, 8 August 2025, on Bloomberg's), each
 * statement with the place in a record where it is told, and words of that place in both languages.
 */
const STATEMENTS: readonly (readonly [said: string, where: string, en: RegExp, uk: RegExp])[] = [
  [
    'the headline speaks of recognising',
    'bloomberg rules.0.outcome.note',
    /“recognising” is the word/,
    /слово «визнання»/,
  ],
  [
    'a deal would cement Russia’s hold',
    'bloomberg rules.1.outcome.note',
    /lock in Russian control/,
    /зафіксувала б контроль Росії/,
  ],
  [
    'officials work on a deal before a meeting',
    'bloomberg summary',
    /before a planned meeting/,
    /до запланованої зустрічі/,
  ],
  [
    'the US seeks the support of Ukraine and Europe',
    'bloomberg summary',
    /seeking the support of Ukraine/,
    /домагаються підтримки України/,
  ],
  ['this is far from certain', 'bloomberg status', /far from certain/, /аж ніяк не певна/],
  [
    'Putin demands all of Donbas, and Crimea',
    'bloomberg summary',
    /demanding that Ukraine cede Crimea/,
    /вимагає, щоб Україна віддала Крим/,
  ],
  [
    'Crimea was illegally annexed in 2014',
    'bloomberg rules.0.outcome.note',
    /illegally annexed in 2014/,
    /незаконно анексували 2014/,
  ],
  [
    'Zelenskyy would have to order a withdrawal',
    'bloomberg rules.2.outcome.note',
    /order troops out/,
    /наказати вивести війська/,
  ],
  [
    'a victory that the army did not achieve',
    'bloomberg context.0.text',
    /victory that its army had not been able to achieve/,
    /перемогу, якої її армія/,
  ],
  [
    'a major win, sidelining Ukraine and Europe',
    'bloomberg context.0.text',
    /major win .* sidelining Ukraine/,
    /великим успіхом .* в обхід України/,
  ],
  [
    'take it or leave it; Europe to police a ceasefire',
    'bloomberg context.0.text',
    /take-it-or-leave-it deal, and Europe/,
    /«погоджуйся або відмовляйся», а Європа/,
  ],
  [
    'Russia would halt in Kherson and Zaporizhzhia',
    'bloomberg summary',
    /halt its offensive in the Kherson/,
    /зупинила б наступ у Херсонській/,
  ],
  ['terms are in flux', 'bloomberg status', /terms were in flux/, /умови ще не усталені/],
  [
    'unclear whether land or plant would be given up',
    'bloomberg sites.0.text',
    /unclear whether Moscow/,
    /незрозуміло, чи готова Москва/,
  ],
  [
    'the aim: freeze, ceasefire, technical talks',
    'bloomberg status',
    /freeze the war .* technical talks/,
    /заморозити війну .* технічних переговорів/,
  ],
  [
    'the US had insisted on an unconditional ceasefire',
    'bloomberg context.1.text',
    /insisted on an unconditional ceasefire first/,
    /наполягали, щоб спершу настало безумовне/,
  ],
  [
    'Putin’s aims are unchanged',
    'bloomberg context.3.text',
    /stated aims were unchanged/,
    /заявлені цілі .* не змінилися/,
  ],
  [
    'earlier: Crimea, and parts of other regions',
    'us-earlier summary',
    /in effect concede/,
    /фактично погодилися б/,
  ],
  [
    'earlier: the territories of Zaporizhzhia and Kherson',
    'us-earlier summary',
    /“the territories of Zaporizhzhia and Kherson”/,
    /«території Запоріжжя та Херсона»/,
  ],
];

const IDS: Readonly<Record<string, string>> = {
  bloomberg: 'bloomberg-2025-08',
  'us-earlier': 'us-earlier-2025',
};

/** The text at a place: the short name of a record, and the path of a field in it. */
function textAt(where: string): Text {
  const [record = '', path] = where.split(' ');
  const scenario = SCENARIOS.find(({ id }) => id === IDS[record]);
  const found = textsOf(scenario).find(([at]) => at === path);
  if (!found) throw new Error(`no text at ${where}`);
  return found[1];
}

it('all 19 statements of the first report have their place', () => {
  expect(STATEMENTS).toHaveLength(19);
});

it.each(STATEMENTS)('%s: %s', (_said, where, en, uk) => {
  const text = textAt(where);
  expect(text.en).toMatch(en);
  expect(text.uk).toMatch(uk);
});

it('what is the outlet’s own judgement is told as that', () => {
  const { en, uk } = textAt('bloomberg context.0.text');
  expect(en).toMatch(/^Bloomberg’s own judgement: /);
  expect(uk).toMatch(/^Судження самого Bloomberg: /);
});

import { inForm } from '../region-name.ts';
import { regionNames } from './regions.ts';
import type { FindingWords } from '../en/words.ts';

/** Після приголосного — «у»: «км²» читають «квадратних кілометрів». */
export const afterConsonant = (place: string) =>
  place.replace(/^в(\s)усіх/, 'у$1всіх').replace(/^в(?=\s)/, 'у');

/** Українські слова висновків. */
export const finding: FindingWords = {
  // Здебільшого після голосного: тому «в».
  place: {
    all: 'в усіх дев’яти регіонах',
    names: inForm(regionNames, 'in'),
    regionsIn: (called, count, others) =>
      `в ${[called && `${called} ${count > 1 ? 'областях' : 'області'}`, others].filter(Boolean).join(' та ')}`,
  },
  about: (area) => `близько ${area}`,
  all: (area, place) => `${area} ${afterConsonant(place)}`,
  mostly: (area, place) => `${area}, переважно ${place}`,
  some: (place) => `території ${place}; скільки саме, не оприлюднено`,
  inRegions: {
    4: 'в чотирьох регіонах',
    5: 'в п’яти регіонах',
    6: 'в шести регіонах',
    7: 'в семи регіонах',
    8: 'у восьми регіонах',
  },
  moves: {
    'passes-to-russia': (what) => `Росія отримала б під контроль ${what}`,
    'returns-to-ukraine': (what) => `Україна повернула б під контроль ${what}`,
    unresolved: (what) => `Незрозуміло, хто контролював би територію площею ${what}`,
  },
  unclearSome: (some) => `Незрозуміло, хто контролював би ${some}`,
  rules: {
    demilitarised: (what) => `Демілітаризована зона охопила б ${what}`,
    'economic-zone': (what) => `Спеціальна економічна зона охопила б ${what}`,
    'joint-administration': (what) => `Спільне управління охопило б ${what}`,
    'special-status': (what) => `Особливий статус поширився б на ${what}`,
  },
  under: {
    ukraine: (what) => `${what}, під контролем України`,
    russia: (what) => `${what}, під контролем Росії`,
  },
  counted: {
    ukraine: (what) => `${what}, а територія вважалася б українською`,
    russia: (what) => `${what}, а територія вважалася б російською`,
  },
  inferred: 'висновок',
  partlyInferred: 'частково висновок',
  stays: (place) => `Контроль ${afterConsonant(place)} не змінився б`,
  silent: (place) => `Про територію ${place} нічого не сказано`,
  notReported: (place) => `Про зміну контролю ${place} не сказано`,
  open: (place) => `Незрозуміло, чи вся територія ${place} лишилася б під нинішнім контролем`,
  held: (what, share, day) => `Росія контролювала ${what}, ${share}, ${day} року`,
  heldNothing: (place, day) => `Росія не контролювала території ${place} ${day} року`,
  ofUkraine: (share) => `${share} площі України`,
  ofRegion: (share) => `${share} площі регіону`,
  ofRegions: (share) => `${share} площі цих регіонів`,
  changedHands: {
    russia: (what, earlier, later) =>
      `Під контроль Росії перейшло ${what}, з ${earlier} року до ${later} року`,
    ukraine: (what, earlier, later) =>
      `Під контроль України повернулося ${what}, з ${earlier} року до ${later} року`,
  },
  heldThen: (place, before, after) =>
    `Під контролем Росії ${place}: спершу ${before}, потім ${after}`,
  shared: (area, share) => `${area} (${share})`,
};

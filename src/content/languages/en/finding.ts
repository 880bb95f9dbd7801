import { inForm } from '../region-name.ts';
import { regionNames } from './regions.ts';
import type { Move } from '../../../model/change.ts';
import type { RegimeKind } from '../../../model/regime.ts';
import type { Holder } from '../../../model/region.ts';

/** What is found on a map, in one sentence: what a headline says. */
export const finding = {
  /** Where ground lies, after what is said of it. */
  place: {
    all: 'in the nine regions',
    names: inForm(regionNames, 'in'),
    regionsIn: (called: string, count: number, others: string) =>
      `in ${[called && `the ${called} ${count > 1 ? 'regions' : 'region'}`, others].filter(Boolean).join(' and ')}`,
  },
  about: (area: string) => `about ${area}`,
  /** Ground, and where it lies or most of it. */
  all: (area: string, place: string) => `${area} ${place}`,
  mostly: (area: string, place: string) => `${area}, mostly ${place}`,
  /** Ground of a size that nobody published. */
  some: (place: string) => `land ${place}; how much was not published`,
  /** In place of names, where there are many regions. */
  inRegions: {
    4: 'in four regions',
    5: 'in five regions',
    6: 'in six regions',
    7: 'in seven regions',
    8: 'in eight regions',
  } as Readonly<Record<number, string>>,
  moves: {
    'passes-to-russia': (what: string) => `Russia would gain control of ${what}`,
    'returns-to-ukraine': (what: string) => `Ukraine would regain control of ${what}`,
    unresolved: (what: string) => `Unclear who would control ${what}`,
  } satisfies Record<Move, (what: string) => string>,
  /** The same of ground of a size that nobody published. */
  unclearSome: (some: string) => `Unclear who would control ${some}`,
  rules: {
    demilitarised: (what: string) => `A demilitarised zone would cover ${what}`,
    'economic-zone': (what: string) => `A special economic zone would cover ${what}`,
    'joint-administration': (what: string) => `Joint administration would cover ${what}`,
    'special-status': (what: string) => `A special status would apply to ${what}`,
  } satisfies Record<RegimeKind, (what: string) => string>,
  under: {
    ukraine: (what: string) => `${what}, under Ukrainian control`,
    russia: (what: string) => `${what}, under Russian control`,
  } satisfies Record<Holder, (what: string) => string>,
  /** Whose ground it would count as, where nobody is said to control it. */
  counted: {
    ukraine: (what: string) => `${what}, and the land would count as Ukrainian`,
    russia: (what: string) => `${what}, and the land would count as Russian`,
  } satisfies Record<Holder, (what: string) => string>,
  /** How it is known, where that is not as a report says it. */
  inferred: 'inferred',
  partlyInferred: 'partly inferred',
  stays: (place: string) => `No change of control ${place}`,
  silent: (place: string) => `Nothing is said about land ${place}`,
  notReported: (place: string) => `No change of control is mentioned ${place}`,
  open: (place: string) => `Unclear whether all land ${place} would stay under its present control`,
  /** Who held how much on a day. */
  held: (what: string, share: string, day: string) => `Russia held ${what}, ${share}, on ${day}`,
  heldNothing: (place: string, day: string) => `Russia held no land ${place} on ${day}`,
  ofUkraine: (share: string) => `${share} of Ukraine`,
  ofRegion: (share: string) => `${share} of the region`,
  ofRegions: (share: string) => `${share} of these regions`,
  changedHands: {
    russia: (what: string, earlier: string, later: string) =>
      `Russia gained control of ${what}, between ${earlier} and ${later}`,
    ukraine: (what: string, earlier: string, later: string) =>
      `Ukraine regained control of ${what}, between ${earlier} and ${later}`,
  } satisfies Record<Holder, (what: string, earlier: string, later: string) => string>,
  /** What Russia holds on the line that is drawn, and what it would hold. */
  heldThen: (place: string, before: string, after: string) =>
    `Held by Russia ${place}: ${before} before, ${after} after`,
  shared: (area: string, share: string) => `${area} (${share})`,
};

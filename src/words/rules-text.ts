import type { CoreMessages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import { rulesOf, type Rules } from '../model/rules.ts';
import type { Holder } from '../model/region.ts';
import type { Outcome } from '../model/scenario.ts';
import type { Total } from '../model/totals.ts';
import { sentence } from './sentence.ts';

/** What would become of ground, at the beginning of a line, with the rules that it would have. */
export function fateWithRules(fate: string, rules: Rules | null, words: CoreMessages): string {
  return withRules(fate, rules, words, ({ kind }) => words.rules.fates[kind]);
}

/** The same in a sentence about an area, or about as much of it as is meant. */
export function areaWithRules(
  fate: string,
  outcome: Outcome<unknown>,
  words: CoreMessages,
): string {
  const { rules } = words;
  const say = outcome.extent === 'whole' ? rules.area : rules.partOfArea;
  return withRules(fate, rulesOf(outcome), words, ({ kind }) => say(rules.would[kind]));
}

/** Rules take the place of a fate that leaves open who controls ground. */
function withRules(
  fate: string,
  rules: Rules | null,
  { rules: say }: CoreMessages,
  alone: (rules: Rules) => string,
): string {
  if (!rules) return fate;
  if (rules.isOpen) return possibly(fate, rules, say);
  return say.own(
    rules.control === 'unresolved' ? alone(rules) : say.and(fate, say.would[rules.kind]),
  );
}

/** The rules that ground might have, behind the fate that leaves open who controls it. */
export function possibly(fate: string, { kind }: Rules, say: CoreMessages['rules']): string {
  return `${fate} (${say.possibly(say.names[kind])})`;
}

/** What would become of ground, as a line of a table has it. */
export function fateOf({ change, rules }: Pick<Total, 'change' | 'rules'>, words: CoreMessages) {
  const { stays, change: changes } = words.legend;
  return fateWithRules(change === 'stays' ? stays[holderIn(rules)] : changes[change], rules, words);
}

/** The same in as few words as will do beside a legend that says who would control the ground. */
export function briefFate(
  { change, rules }: Pick<Total, 'change' | 'rules'>,
  words: CoreMessages,
  lang: Language,
): string {
  if (rules?.control !== 'unresolved') return fateOf({ change, rules }, words);
  const { possibly: perhaps, names, fates } = words.rules;
  return rules.isOpen ? sentence(perhaps(names[rules.kind]), lang) : fates[rules.kind];
}

/** The same where the ground is named after it. */
export function placedFate(
  { change, rules }: Pick<Total, 'change' | 'rules'>,
  words: CoreMessages,
): string {
  const { fate, rules: say } = words;
  if (rules?.control === 'unresolved' && !rules.isOpen) return say.placed(say.fates[rules.kind]);
  const main = change === 'stays' ? fate.stays[holderIn(rules)] : fate.moves[change];
  if (rules?.isOpen) return possibly(main, rules, say);
  return rules ? say.and(main, say.would[rules.kind]) : main;
}

/** Who keeps ground that stays: it is told of for its rules alone, and those say who holds it. */
export function holderIn(rules: Rules | null): Holder {
  if (!rules || rules.control === 'unresolved') throw new Error('nobody is said to keep this');
  return rules.control;
}

/** Who would control ground, or under which rules it would be, in two or three words. */
export function controlText(outcome: Outcome<unknown>, words: CoreMessages): string {
  const rules = rulesOf(outcome);
  const holder = words.compare.control[outcome.control];
  if (!rules) return holder;
  if (rules.isOpen) return possibly(holder, rules, words.rules);
  const name = words.rules.names[rules.kind];
  return rules.control === 'unresolved' ? name : `${holder}, ${name}`;
}

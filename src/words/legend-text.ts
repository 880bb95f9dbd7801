import type { CoreMessages } from '../content/messages/index.ts';
import type { DifferenceEntry, LegendEntry } from '../grammar/legend.ts';
import {
  changeOf,
  differenceBetween,
  isPlainlyUnclear,
  isSilent,
  measureOf,
} from '../model/change.ts';
import { ownerInLaw } from '../model/norm.ts';
import { rulesOf } from '../model/rules.ts';
import type { Outcome, Speaker } from '../model/scenario.ts';
import { controlText, fateWithRules } from './rules-text.ts';
import { saidText } from './said-text.ts';

/** What a way of drawing means. */
export interface Meaning {
  /** What would happen to the ground. */
  readonly fate: string;
  /** Who says so and how much is meant; empty where the fate says all. */
  readonly detail: string;
}

/** What the map draws of a zone in words. */
export function legendMeaning(
  { zone, outcome }: Pick<LegendEntry, 'zone' | 'outcome'>,
  speaker: Speaker,
  words: CoreMessages,
): Meaning {
  const { legend } = words;
  // Whose territory it is in law, the line along its edge says.
  if (speaker.kind === 'baseline') return { fate: legend.held[zone.holder], detail: '' };
  const said = saidText(outcome, speaker, words);
  if (speaker.kind === 'assessment' || isSilent(outcome)) {
    return { fate: legend.held[zone.holder], detail: said };
  }
  const change = changeOf(zone, outcome);
  const bare = change === 'stays' ? legend.stays[zone.holder] : legend.change[change];
  const fate = fateWithRules(bare, rulesOf(outcome), words);
  const amount = {
    whole: '',
    unclear: change === 'stays' && !outcome.regime ? legend.openStay : legend.openChange,
    unpublished: legend.unpublished,
  }[outcome.extent];
  // That it is unclear who would control ground says how it is known as well.
  const how = isPlainlyUnclear(outcome) ? '' : said;
  return { fate, detail: [how, amount].filter(Boolean).join('; ') };
}

/** What one of two compared scenarios says of ground, in two or three words. */
export function fateText(outcome: Outcome<unknown>, words: CoreMessages): string {
  const { legend, said } = words;
  if (isSilent(outcome)) return said['not-addressed'];
  const owner = ownerInLaw(outcome);
  if (owner) return words.inLaw[owner];
  const control = controlText(outcome, words);
  switch (measureOf(outcome)) {
    case 'all':
      return control;
    case 'at-most':
      // That it is open who would control ground need not be said twice.
      if (isPlainlyUnclear(outcome) || (outcome.control === 'unresolved' && !outcome.regime)) {
        return control;
      }
      return `${control} (${outcome.extent === 'unclear' ? legend.openStay : said.unclear})`;
    case 'unpublished':
      return `${control} (${legend.unpublished})`;
  }
}

/** The same beside how it is known: empty where that says it as well. */
export function fateBeside(outcome: Outcome<unknown>, words: CoreMessages): string {
  const isSaid = isPlainlyUnclear(outcome) && !outcome.regime;
  return isSilent(outcome) || isSaid ? '' : fateText(outcome, words);
}

/**
 * What the picture of a difference draws of a zone in words: what each of the two says.
 * @param together one line of what the first says and what the second says
 */
export function differenceMeaning(
  { before, after }: Pick<DifferenceEntry, 'before' | 'after'>,
  together: (before: string, after: string) => string,
  words: CoreMessages,
): Meaning {
  const { compare } = words;
  const isOfLaw = [before, after].some(ownerInLaw);
  if (differenceBetween(before, after) === 'same' && !isOfLaw) {
    const same = before.regime
      ? compare.sameRules(controlText(before, words))
      : compare.same[before.control];
    return { fate: same, detail: '' };
  }
  return { fate: together(fateText(before, words), fateText(after, words)), detail: '' };
}

import type { CoreMessages } from '../content/messages/index.ts';
import type { DifferenceEntry, LegendEntry } from '../grammar/legend.ts';
import { changeOf, differenceBetween, isSilent, isUncertain } from '../model/change.ts';
import type { Outcome, Speaker } from '../model/scenario.ts';
import { saidText } from './said-text.ts';

/** A legend entry in words: what happens, then who says so and how much is meant. */
export function legendText(
  { zone, outcome }: LegendEntry,
  speaker: Speaker,
  words: CoreMessages,
): string {
  const { legend } = words;
  const said = saidText(outcome, speaker, words);
  if (speaker.kind === 'assessment' || isSilent(outcome)) {
    return `${legend.held[zone.holder]}: ${said}`;
  }
  const change = changeOf(zone, outcome);
  const main = change === 'stays' ? legend.stays[zone.holder] : legend.change[change];
  const amount = {
    whole: '',
    unclear: change === 'stays' ? legend.openStay : legend.openChange,
    unpublished: legend.unpublished,
  }[outcome.extent];
  // That it is unclear who would control ground says how it is known as well.
  const how = change === 'unresolved' && outcome.basis === 'unclear' ? '' : said;
  const rest = [how, amount].filter(Boolean).join('; ');
  return rest ? `${main}: ${rest}` : main;
}

/** What one of two compared scenarios says of ground, in two or three words. */
export function fateText(outcome: Outcome<unknown>, words: CoreMessages): string {
  const { compare, legend, said } = words;
  if (isSilent(outcome)) return said['not-addressed'];
  const control = compare.control[outcome.control];
  if (outcome.extent === 'unpublished') return `${control} (${legend.unpublished})`;
  return isUncertain(outcome) ? `${control} (${said.unclear})` : control;
}

/** An entry of the legend of a difference in words: what each of the two says. */
export function differenceText(
  { before, after }: DifferenceEntry,
  titles: readonly [before: string, after: string],
  words: CoreMessages,
): string {
  const { compare } = words;
  const difference = differenceBetween(before, after);
  if (difference === 'same') return compare.same[before.control];
  return [before, after]
    .map((outcome, index) => `${titles[index]}: ${fateText(outcome, words)}`)
    .join('; ');
}

import type { CoreMessages } from '../content/messages/index.ts';
import type { DifferenceEntry, LegendEntry } from '../grammar/legend.ts';
import { changeOf, differenceBetween, isSilent, isUncertain } from '../model/change.ts';
import type { Outcome, Sketch } from '../model/scenario.ts';

/** A legend entry in words: what happens, then how sure that is. */
export function legendText(
  { zone, outcome }: LegendEntry,
  scenario: Pick<Sketch, 'kind'>,
  words: CoreMessages,
): string {
  const { legend } = words;
  if (scenario.kind === 'assessment') return `${legend.held[zone.holder]} (${legend.assessed})`;
  if (isSilent(outcome)) return `${legend.held[zone.holder]}: ${legend.notAddressed}`;
  const change = changeOf(zone, outcome);
  const main = change === 'stays' ? legend.stays[zone.holder] : legend.change[change];
  if (outcome.extent === 'unpublished') return `${main}: ${legend.unpublished}`;
  if (outcome.extent === 'unclear') {
    return `${main}: ${change === 'stays' ? legend.openStay : legend.openChange}`;
  }
  return change === 'unresolved' ? main : `${main}: ${legend[outcome.basis as Said]}`;
}

type Said = 'reported' | 'inferred' | 'unclear';

/** What one of two compared scenarios says of ground, in two or three words. */
export function fateText(outcome: Outcome<unknown>, words: CoreMessages): string {
  const { compare, legend } = words;
  if (isSilent(outcome)) return legend.notAddressed;
  const control = compare.control[outcome.control];
  if (outcome.extent === 'unpublished') return `${control} (${legend.unpublished})`;
  return isUncertain(outcome) ? `${control} (${legend.unclear})` : control;
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

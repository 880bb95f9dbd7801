import type { CoreMessages } from '../content/messages/index.ts';
import { changeOf, measureOf, MEASURES } from '../model/change.ts';
import type { Language } from '../model/language.ts';
import type { Outcomes } from '../model/outcome.ts';
import { rulesOf } from '../model/rules.ts';
import { isConcerned, totalKey, totalsOf } from '../model/totals.ts';
import type { Units } from '../model/units.ts';
import type { Zone, ZoneId } from '../model/zone.ts';
import { amountText } from './amount-text.ts';
import { fateOf } from './rules-text.ts';

/** What would become of some ground and how much of it there is, to be written beside it. */
export interface Callout {
  /** Tells it from others of the same picture. */
  readonly id: string;
  readonly text: string;
  /** The ground that it is of, the largest zone first. */
  readonly zones: readonly ZoneId[];
}

/**
 * What a record would change on some ground: what is sure how much is meant first, then the largest.
 */
export function calloutsOf(
  zones: readonly Zone[],
  outcomes: Outcomes,
  words: CoreMessages,
  lang: Language,
  units: Units,
): readonly Callout[] {
  const keyOf = (zone: Zone) => {
    const outcome = outcomes.get(zone.id);
    return outcome && totalKey(changeOf(zone, outcome), measureOf(outcome), rulesOf(outcome));
  };
  const inAll = totalsOf(zones, outcomes, units).filter((sum) => sum.region === null);
  return inAll
    .filter(isConcerned)
    .map((sum) => {
      const own = zones.filter((zone) => keyOf(zone) === sum.key);
      return {
        id: sum.key,
        text: `${fateOf(sum, words)}: ${amountText(sum, words, lang, units)}`,
        zones: own.toSorted((a, b) => b.areaKm2 - a.areaKm2).map(({ id }) => id),
        measure: sum.measure,
        size: own.reduce((all, { areaKm2 }) => all + areaKm2, 0),
      };
    })
    .toSorted(
      (a, b) => MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) || b.size - a.size,
    )
    .map(({ id, text, zones: own }) => ({ id, text, zones: own }));
}

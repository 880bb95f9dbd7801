import { changeOf, measureOf } from '../model/change.ts';
import type { Outcomes } from '../model/outcome.ts';
import { rulesOf } from '../model/rules.ts';
import { isConcerned, totalKey, totalsOf, type Total } from '../model/totals.ts';
import type { Units } from '../model/units.ts';
import type { Zone } from '../model/zone.ts';

/** Ground of one fate. */
export interface ConcernedGround {
  readonly sum: Total;
  readonly zones: readonly Zone[];
}

/** What a record would change, what is told first at the start. */
export function concernedGround(
  zones: readonly Zone[],
  outcomes: Outcomes,
  units: Units,
): readonly ConcernedGround[] {
  const keyOf = (zone: Zone) => {
    const outcome = outcomes.get(zone.id);
    return outcome && totalKey(changeOf(zone, outcome), measureOf(outcome), rulesOf(outcome));
  };
  return totalsOf(zones, outcomes, units)
    .filter((sum) => sum.region === null && isConcerned(sum))
    .map((sum): ConcernedGround => ({
      sum,
      zones: zones.filter((zone) => keyOf(zone) === sum.key),
    }))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}

/**
 * What is told first: what concerns most ground. Where nobody published how much of it that is and it
 * is open who would hold it, least is known.
 */
function weightOf({ sum, zones }: ConcernedGround): number {
  const isLeast = sum.area === null && sum.change === 'unresolved' && sum.rules === null;
  return isLeast ? 0 : sizeOf(zones);
}

/** Of ground, in square kilometres. */
export function sizeOf(zones: readonly Zone[]): number {
  return zones.reduce((all, { areaKm2 }) => all + areaKm2, 0);
}

import { changeOf, isSilent, isUncertain, measureOf, type Measure } from './change.ts';
import type { Outcomes } from './outcome.ts';
import { sumOfAreas } from './totals.ts';
import type { Units } from './units.ts';
import type { MeasuredZone } from './zone.ts';

/** How much Russia holds, and how much it would hold if all that is said came true: whole units. */
export interface HeldAfter {
  readonly before: number;
  readonly after: number;
  /** Whether it may be less: where it is open whether Russia would get or keep all of this. */
  readonly measure: Exclude<Measure, 'unpublished'>;
}

/**
 * What Russia holds of some ground before and after.
 * @returns null where nothing would change hands, or where it might hold more, by an amount that
 * nobody can tell
 */
export function heldAfter(
  zones: readonly MeasuredZone[],
  outcomes: Outcomes,
  units: Units,
): HeldAfter | null {
  const told = zones.map((zone) => {
    const outcome = outcomes.get(zone.id);
    if (!outcome) throw new Error(`no outcome for zone "${zone.id}"`);
    return { zone, outcome, change: changeOf(zone, outcome), measure: measureOf(outcome) };
  });
  const isMoving = told.some(({ change }) => change !== 'stays');
  const mayBeMore = told.some(
    ({ zone, outcome, change, measure }) =>
      change === 'unresolved' ||
      (change === 'returns-to-ukraine' && measure !== 'all') ||
      (change === 'passes-to-russia' && measure === 'unpublished') ||
      (change === 'stays' && zone.holder === 'ukraine' && isUncertain(outcome)),
  );
  if (!isMoving || mayBeMore) return null;
  const mayBeLess = told.some(
    ({ zone, outcome, change, measure }) =>
      (change === 'passes-to-russia' && measure === 'at-most') ||
      (change === 'stays' &&
        zone.holder === 'russia' &&
        (isUncertain(outcome) || isSilent(outcome))),
  );
  const heldBy = (all: typeof told) =>
    sumOfAreas(
      all.map(({ zone }) => zone),
      units,
    );
  return {
    measure: mayBeLess ? 'at-most' : 'all',
    before: heldBy(told.filter(({ zone }) => zone.holder === 'russia')),
    after: heldBy(
      told.filter(({ zone, change }) =>
        zone.holder === 'russia' ? change === 'stays' : change === 'passes-to-russia',
      ),
    ),
  };
}

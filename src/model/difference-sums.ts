import { differenceBetween, jointMeasure, type Difference, type Measure } from './change.ts';
import type { Outcomes } from './outcome.ts';
import type { Outcome } from './scenario.ts';
import { sumOfAreas } from './totals.ts';
import type { Units } from './units.ts';
import type { Zone } from './zone.ts';

/** A zone of which two scenarios say different things. */
export interface DifferingZone<T = unknown> {
  readonly zone: Zone;
  readonly before: Outcome<T>;
  readonly after: Outcome<T>;
  readonly difference: Exclude<Difference, 'same'>;
  /** How much of the zone they may differ on. */
  readonly measure: Measure;
}

/** Zones in which two scenarios differ in one way. */
export interface DifferenceSum {
  readonly difference: Exclude<Difference, 'same'>;
  readonly measure: Measure;
  readonly zones: readonly Zone[];
  /** Whole units; null where nobody published how much is meant. */
  readonly area: number | null;
}

/** The zones of which two scenarios don't say the same, in their order. */
export function differingZones<T>(
  zones: readonly Zone[],
  before: Outcomes<T>,
  after: Outcomes<T>,
): readonly DifferingZone<T>[] {
  return zones.flatMap((zone) => {
    const [from, to] = [before.get(zone.id), after.get(zone.id)];
    const difference = from && to ? differenceBetween(from, to) : 'same';
    if (!from || !to || difference === 'same') return [];
    return [{ zone, before: from, after: to, difference, measure: jointMeasure(from, to) }];
  });
}

/** What differs, summed up: each zone in one sum, and no certain area added to one that is open. */
export function differenceSums(
  differing: readonly DifferingZone[],
  units: Units,
): readonly DifferenceSum[] {
  const ways = new Map(differing.map((one) => [wayOf(one), one]));
  return [...ways].map(([way, { difference, measure }]) => {
    const zones = differing.filter((one) => wayOf(one) === way).map(({ zone }) => zone);
    const area = measure === 'unpublished' ? null : sumOfAreas(zones, units);
    return { difference, measure, zones, area };
  });
}

function wayOf({ difference, measure }: DifferingZone): string {
  return `${difference} ${measure}`;
}

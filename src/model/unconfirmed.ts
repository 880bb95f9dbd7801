import type { Unconfirmed } from './ground.ts';
import { REGION_IDS, type RegionId } from './region.ts';
import { wholeArea, type Units } from './units.ts';

/** How much of a region is not confirmed, as a whole number of the reader's units. */
export interface UnconfirmedPart {
  readonly region: RegionId;
  readonly area: number;
}

/** What is not confirmed by region, the largest first; what rounds to nothing is left out. */
export function unconfirmedParts(
  unconfirmed: Unconfirmed,
  units: Units,
): readonly UnconfirmedPart[] {
  return REGION_IDS.map((region) => ({ region, area: wholeArea(unconfirmed[region] ?? 0, units) }))
    .filter(({ area }) => area > 0)
    .toSorted((a, b) => b.area - a.area);
}

/** All of it together: a sum of regions, each rounded. */
export function unconfirmedSum(unconfirmed: Unconfirmed | null | undefined, units: Units): number {
  return unconfirmedParts(unconfirmed ?? {}, units).reduce((sum, { area }) => sum + area, 0);
}

import { changeOf, isUncertain, type Change } from './change.ts';
import type { Outcomes } from './outcome.ts';
import type { Holder, RegionId } from './region.ts';
import { wholeArea, type Units } from './units.ts';
import type { Zone } from './zone.ts';

/** Some ground in one region, or in all of them where `region` is null. */
export interface Ground {
  readonly region: RegionId | null;
  /** Ellipsoidal area in whole units: a sum of zones, each rounded. */
  readonly area: number;
  /** Part of the region's area, or of all regions' area: 0 to 1. */
  readonly share: number;
}

/** Ground with one fate. Where it is uncertain, its area is the most that could be meant. */
export interface Total extends Ground {
  readonly change: Change;
  /** True where the source leaves open how much of this ground is meant, or whether. */
  readonly uncertain: boolean;
}

/**
 * Ground by fate, region by region in the order of `zones`, then in all.
 * Uncertain ground is counted apart and never added to certain ground.
 */
export function totalsOf(
  zones: readonly Zone[],
  outcomes: Outcomes,
  units: Units = 'km',
): readonly Total[] {
  return byRegion(zones).flatMap(([region, inside]) => totalsIn(region, inside, outcomes, units));
}

/** Ground that a holder has, region by region where there is any, then in all. */
export function groundHeldBy(
  holder: Holder,
  zones: readonly Zone[],
  units: Units = 'km',
): readonly Ground[] {
  return byRegion(zones).flatMap(([region, inside]) => {
    const area = sumOfAreas(
      inside.filter((zone) => zone.holder === holder),
      units,
    );
    return area > 0 ? [{ region, area, share: area / sumOfAreas(inside, units) }] : [];
  });
}

/** The area of zones in whole units: the sum of what is shown for each. */
export function sumOfAreas(zones: readonly Zone[], units: Units): number {
  return zones.reduce((sum, zone) => sum + wholeArea(zone.areaKm2, units), 0);
}

/** Zones of each region in their order, then all of them under null. */
function byRegion(
  zones: readonly Zone[],
): readonly (readonly [RegionId | null, readonly Zone[]])[] {
  const regions = [...new Set(zones.map((zone) => zone.region))];
  return [
    ...regions.map((region) => [region, zones.filter((zone) => zone.region === region)] as const),
    [null, zones],
  ];
}

function totalsIn(
  region: RegionId | null,
  zones: readonly Zone[],
  outcomes: Outcomes,
  units: Units,
): readonly Total[] {
  const whole = sumOfAreas(zones, units);
  const groups = new Map<string, { change: Change; uncertain: boolean; zones: Zone[] }>();
  for (const zone of zones) {
    const outcome = outcomes.get(zone.id);
    if (!outcome) throw new Error(`no outcome for zone "${zone.id}"`);
    const change = changeOf(zone, outcome);
    const uncertain = isUncertain(outcome);
    const key = `${change} ${uncertain}`;
    const group = groups.get(key) ?? { change, uncertain, zones: [] };
    group.zones.push(zone);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => {
    const area = sumOfAreas(group.zones, units);
    return { region, change: group.change, uncertain: group.uncertain, area, share: area / whole };
  });
}

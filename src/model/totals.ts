import { changeOf, isUncertain, type Change } from './change.ts';
import type { Outcomes } from './outcome.ts';
import type { Holder, RegionId } from './region.ts';
import type { Zone } from './zone.ts';

/** Some ground in one region, or in all of them where `region` is null. */
export interface Ground {
  readonly region: RegionId | null;
  /** Ellipsoidal area in km². */
  readonly km2: number;
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
export function totalsOf(zones: readonly Zone[], outcomes: Outcomes): readonly Total[] {
  return byRegion(zones).flatMap(([region, inside]) => totalsIn(region, inside, outcomes));
}

/** Ground that a holder has, region by region where there is any, then in all. */
export function groundHeldBy(holder: Holder, zones: readonly Zone[]): readonly Ground[] {
  return byRegion(zones).flatMap(([region, inside]) => {
    const km2 = sumOfAreas(inside.filter((zone) => zone.holder === holder));
    return km2 > 0 ? [{ region, km2, share: km2 / sumOfAreas(inside) }] : [];
  });
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
): readonly Total[] {
  const whole = sumOfAreas(zones);
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
    const km2 = sumOfAreas(group.zones);
    return { region, change: group.change, uncertain: group.uncertain, km2, share: km2 / whole };
  });
}

function sumOfAreas(zones: readonly Zone[]): number {
  return zones.reduce((sum, zone) => sum + zone.areaKm2, 0);
}

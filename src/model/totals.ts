import { changeOf, measureOf, type Change, type Measure } from './change.ts';
import type { Outcomes } from './outcome.ts';
import type { Holder, RegionId } from './region.ts';
import { rulesOf, type Rules } from './rules.ts';
import type { Outcome } from './scenario.ts';
import { wholeArea, type Units } from './units.ts';
import type { MeasuredZone } from './zone.ts';

/** Some ground in one region, or in all of them where `region` is null. */
export interface HeldGround {
  readonly region: RegionId | null;
  /** Ellipsoidal area in whole units: a sum of zones, each rounded. */
  readonly area: number;
  /** Part of the region's area, or of all regions' area: 0 to 1. */
  readonly share: number;
}

/** How much ground: exactly, at most, or without any figure where nobody published one. */
export type Amount =
  | { readonly measure: 'all' | 'at-most'; readonly area: number; readonly share: number }
  | { readonly measure: 'unpublished'; readonly area: null; readonly share: null };

/** Ground with one fate in one region, or in all of them where `region` is null. */
export type Total = Amount & {
  readonly region: RegionId | null;
  readonly change: Change;
  /** Its own rules. */
  readonly rules: Rules | null;
  /** The same in all regions for ground of one fate. */
  readonly key: string;
  /** What is said of its zones, one for each of them. */
  readonly said: readonly Outcome<unknown>[];
};

/**
 * Ground by fate and rules, region by region in the order of `zones`, then in all.
 * Ground of which it is open how much is meant is counted apart and never added to certain ground.
 */
export function totalsOf(
  zones: readonly MeasuredZone[],
  outcomes: Outcomes,
  units: Units = 'km',
): readonly Total[] {
  return byRegion(zones).flatMap(([region, inside]) => totalsIn(region, inside, outcomes, units));
}

/** Whether ground would not simply stay as it is: control would change or be open, or rules would. */
export function isConcerned({ change, rules }: Pick<Total, 'change' | 'rules'>): boolean {
  return change !== 'stays' || rules !== null;
}

/** Ground that a holder has, region by region where there is any, then in all. */
export function groundHeldBy(
  holder: Holder,
  zones: readonly MeasuredZone[],
  units: Units = 'km',
): readonly HeldGround[] {
  return byRegion(zones).flatMap(([region, inside]) => {
    const area = sumOfAreas(
      inside.filter((zone) => zone.holder === holder),
      units,
    );
    return area > 0 ? [{ region, area, share: area / sumOfAreas(inside, units) }] : [];
  });
}

/** The area of zones in whole units: the sum of what is shown for each. */
export function sumOfAreas(zones: readonly MeasuredZone[], units: Units): number {
  return zones.reduce((sum, zone) => sum + wholeArea(zone.areaKm2, units), 0);
}

/** Zones of each region in their order, then all of them under null. */
function byRegion(
  zones: readonly MeasuredZone[],
): readonly (readonly [RegionId | null, readonly MeasuredZone[]])[] {
  const regions = [...new Set(zones.map((zone) => zone.region))];
  return [
    ...regions.map((region) => [region, zones.filter((zone) => zone.region === region)] as const),
    [null, zones],
  ];
}

/** Tells ground of one fate, as much of it as is meant and under the same rules, from other ground. */
export function totalKey(change: Change, measure: Measure, rules: Rules | null): string {
  const { kind, control, isOpen, countsAs } = rules ?? {};
  return [change, measure, kind, control, isOpen && 'open', countsAs].filter(Boolean).join(' ');
}

function totalsIn(
  region: RegionId | null,
  zones: readonly MeasuredZone[],
  outcomes: Outcomes,
  units: Units,
): readonly Total[] {
  const whole = sumOfAreas(zones, units);
  const groups = new Map<string, Group>();
  for (const zone of zones) {
    const outcome = outcomes.get(zone.id);
    if (!outcome) throw new Error(`no outcome for zone "${zone.id}"`);
    const [change, measure] = [changeOf(zone, outcome), measureOf(outcome)];
    const rules = rulesOf(outcome);
    const key = totalKey(change, measure, rules);
    const group = groups.get(key) ?? { key, change, rules, measure, zones: [], said: [] };
    group.zones.push(zone);
    group.said.push(outcome);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ zones: own, ...group }) => {
    const { measure } = group;
    if (measure === 'unpublished') return { ...group, region, measure, area: null, share: null };
    const area = sumOfAreas(own, units);
    return { ...group, region, measure, area, share: area / whole };
  });
}

interface Group {
  readonly key: string;
  readonly change: Change;
  readonly rules: Rules | null;
  readonly measure: Measure;
  readonly zones: MeasuredZone[];
  readonly said: Outcome<unknown>[];
}

import type { Holder, RegionId } from './region.ts';

/** Of the ground of two days at once, the holders on both of them. */
export type ZoneId = `${RegionId}.${Holder}` | `${RegionId}.${Holder}-${Holder}`;

/** One region × one holder on the control line's day: the atom of every picture and figure. */
export interface Zone {
  readonly id: ZoneId;
  readonly region: RegionId;
  readonly holder: Holder;
  /** Ellipsoidal area in km², from geometry before simplification. */
  readonly areaKm2: number;
  /** A point in its largest part: longitude, latitude. */
  readonly label: readonly [number, number];
}

/** A zone where it does not matter where its name stands. */
export type MeasuredZone = Omit<Zone, 'label'>;

/** A zone as it is named, whether it is there or not. */
export type NamedZone = Pick<Zone, 'id' | 'region' | 'holder'>;

/** The id of the zone that a holder has in a region. */
export function zoneId(region: RegionId, holder: Holder): ZoneId {
  return `${region}.${holder}`;
}

/** The largest zone of each region: there its name stands, so that it crosses no front. */
export function largestZones(zones: readonly Zone[]): readonly Zone[] {
  const largest = new Map<RegionId, Zone>();
  for (const zone of zones) {
    const other = largest.get(zone.region);
    if (!other || other.areaKm2 < zone.areaKm2) largest.set(zone.region, zone);
  }
  return [...largest.values()];
}

import type { RegionId } from './region.ts';
import { wholeArea, type Units } from './units.ts';
import type { ZoneId } from './zone.ts';

/** What an archive tells of the ground of one of its days: areas in km². */
export interface Past {
  /** How much of each zone the other holder had on the archive's first day; nothing where none. */
  readonly gained: Readonly<Partial<Record<ZoneId, number>>>;
  /** How much of a region was held before 24 February 2022 and on this day; nothing where none. */
  readonly before2022: Readonly<Partial<Record<RegionId, number>>>;
}

/** A day as it can be told without its shapes. */
export interface DayFacts {
  readonly past: Past;
  /** Area of each zone in km². */
  readonly areas: Readonly<Partial<Record<ZoneId, number>>>;
}

/** How much of what is held was held before 24 February 2022: a sum of regions, each rounded. */
export function heldBefore2022(past: Past | null, units: Units): number {
  return Object.values(past?.before2022 ?? {}).reduce((sum, km2) => sum + wholeArea(km2, units), 0);
}

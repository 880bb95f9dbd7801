import type { RegionId } from './region.ts';
import type { Zone, ZoneId } from './zone.ts';

/** The ground of one day: what every statement is read on. */
export interface Ground {
  /** ISO day of the control line. */
  readonly day: string;
  /** Each region's part that each holder has on that day, in the order of the regions. */
  readonly zones: readonly Zone[];
  /** Area of all of Ukraine, measured like the zones. */
  readonly ukraineKm2: number;
  /** What is not confirmed on that day; null, or not there, where nothing is known of it. */
  readonly unconfirmed?: Unconfirmed | null;
}

/**
 * Areas in km², by region, of what the source draws as not confirmed. It counts as held by Ukraine, and
 * is no holder's figure of its own.
 */
export type Unconfirmed = Readonly<Partial<Record<RegionId, number>>>;

/** In which zone each place lies on a day, by its id; places outside of all zones are left out. */
export type PlaceZones = Readonly<Record<string, ZoneId>>;

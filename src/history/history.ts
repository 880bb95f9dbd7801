import { dayOf, EVE_OF_2022, type Calendar } from '../model/calendar.ts';
import type { Holder, RegionId } from '../model/region.ts';

/** Longitude and latitude. */
export type Position = readonly [number, number];

/** Ground of one region that has the same holder as all the rest of it on every day. */
export interface Patch {
  readonly region: RegionId;
  /** From before its outline was simplified. */
  readonly km2: number;
  /** Days on which its holder changes; before the first of them Ukraine holds it. */
  readonly flips: readonly number[];
  /** Whether Russia held it before 24 February 2022. */
  readonly isHeldBefore2022: boolean;
}

/** A line along which patches meet. */
export interface Arc {
  /** Numbers of the patches beside it, -1 outside the regions. */
  readonly left: number;
  readonly right: number;
  readonly line: readonly Position[];
  /** Numbers of the nodes that it begins and ends at; arcs that meet at a place have its node. */
  readonly from: number;
  readonly to: number;
}

/** The ground of all days: patches never change, their holders do. Days count from the first. */
export interface History extends Calendar {
  /** Area of all of Ukraine, measured like the patches. */
  readonly ukraineKm2: number;
  readonly patches: readonly Patch[];
  readonly arcs: readonly Arc[];
  /** The number of the patch that each place lies in, by its id; none of those outside the regions. */
  readonly places: ReadonlyMap<string, number>;
  /** How many nodes the arcs have together. */
  readonly nodes: number;
}

/**
 * Stands for the state before 24 February 2022 wherever a number of a day is asked for. It is no day
 * of the archive.
 */
export const BEFORE_2022 = -1;

/** The number of a date, YYYY-MM-DD; null if there is no line of it. */
export function numberOf(calendar: Calendar, date: string): number | null {
  return date === EVE_OF_2022 ? BEFORE_2022 : dayOf(calendar, date);
}

/** Who holds a patch on a day, or held it before 24 February 2022. */
export function holderOn({ flips, isHeldBefore2022 }: Patch, day: number): Holder {
  if (day === BEFORE_2022) return isHeldBefore2022 ? 'russia' : 'ukraine';
  let count = 0;
  while (count < flips.length && (flips[count] as number) <= day) count++;
  return count % 2 === 1 ? 'russia' : 'ukraine';
}

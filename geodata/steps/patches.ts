import { hasDay, type DaySet } from '../lib/day-set.js';
import type { Polygon } from '../lib/geometry.js';
import type { Face } from './faces.js';

/** Ground of one region that has the same holder as all the rest of it on every day. */
export interface Patch {
  /** Null for what surrounds the regions. */
  region: string | null;
  kind: string;
  /** Days on which the holder is another than on the day before; Ukraine holds it before the first. */
  flips: number[];
  /** Whether Russia held it before 24 February 2022. */
  before: boolean;
  areaKm2: number;
  parts: Polygon[];
}

/**
 * Joins faces of one region and one history, whose days end with that of `beforeOf`; what surrounds the regions by its kind. In order of
 * region and of what the history is, the surroundings last.
 */
export function patchesOf(faces: Face[], held: DaySet[], dayCount: number): Patch[] {
  const patches = new Map<string, Patch>();
  for (const [index, { region, kind, polygon, areaKm2 }] of faces.entries()) {
    const flips = region === null ? [] : flipsOf(held[index] as DaySet, dayCount);
    const before = region !== null && hasDay(held[index] as DaySet, dayCount);
    const key = `${kind} ${flips.join()} ${before}`;
    const patch = patches.get(key) ?? { region, kind, flips, before, areaKm2: 0, parts: [] };
    patch.areaKm2 += areaKm2;
    patch.parts.push(polygon);
    patches.set(key, patch);
  }
  return [...patches.values()].toSorted(inOrder);
}

function flipsOf(held: DaySet, dayCount: number): number[] {
  return Array.from({ length: dayCount }, (_, day) => day).filter(
    (day) => hasDay(held, day) !== (day > 0 && hasDay(held, day - 1)),
  );
}

function inOrder(a: Patch, b: Patch): number {
  if ((a.region === null) !== (b.region === null)) return a.region === null ? 1 : -1;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  for (let i = 0; i < Math.max(a.flips.length, b.flips.length); i++) {
    const difference = (a.flips[i] ?? Infinity) - (b.flips[i] ?? Infinity);
    if (difference) return difference;
  }
  return Number(a.before) - Number(b.before);
}

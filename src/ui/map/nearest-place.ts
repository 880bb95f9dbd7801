import { project } from '../../figure/projection.ts';
import type { LocalPlace } from '../page/page-data.ts';

/** Towns up to this rank can be pointed at on a figure, which names few others. */
const RANK = 2;

/** How far from a place a tap still means it, in CSS pixels. */
const REACH = 12;

/** The part of an SVG matrix that a figure's has: units to CSS pixels of the window. */
export interface Units {
  readonly a: number;
  readonly e: number;
  readonly f: number;
}

/** The site or larger town that a tap on a figure means, if it means one. */
export function nearestPlace(
  places: readonly LocalPlace[],
  { a, e, f }: Units,
  [x, y]: readonly [number, number],
): string | null {
  const near = places
    .filter(({ kind, rank }) => kind === 'site' || rank <= RANK)
    .map(({ id, at }) => {
      const [left, top] = project(at);
      return { id, distance: Math.hypot(left * a + e - x, top * a + f - y) };
    })
    .filter(({ distance }) => distance <= REACH)
    .toSorted((one, other) => one.distance - other.distance);
  return near[0]?.id ?? null;
}

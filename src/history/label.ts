import type { Position } from './history.ts';
import type { Ring } from './rings.ts';

const HEIGHTS = 31;

/** Shares of the height at which a place for a name is looked for, from the middle outwards. */
const SHARES = Array.from({ length: HEIGHTS }, (_, i) => (i + 0.5) / HEIGHTS).toSorted(
  (a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5),
);

/** By how much another place has to be better: in a strip all are as good. */
const BETTER = 1.001;

/**
 * A point well inside a polygon, for a name to stand at: of the middles of the widest stretches from
 * west to east at some heights, the one that lies farthest from any edge.
 */
export function labelOf(polygon: readonly Ring[]): Position {
  const { south, north } = heightOf(polygon[0] ?? []);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  let [label, farthest]: [Position, number] = [[NaN, NaN], 0];
  for (const share of SHARES) {
    const at = widestAt(polygon, south + share * (north - south));
    const distance = distanceToEdge(polygon, at, shrink);
    if (distance > farthest * BETTER) [label, farthest] = [at, distance];
  }
  return label;
}

function heightOf(ring: Ring): { south: number; north: number } {
  let [south, north] = [Infinity, -Infinity];
  for (const [, y] of ring) {
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { south, north };
}

/** The middle of the widest stretch inside at a latitude. */
function widestAt(polygon: readonly Ring[], y: number): Position {
  const xs: number[] = [];
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1] as Position, ring[i] as Position];
      if (a[1] > y !== b[1] > y) xs.push(((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]);
    }
  }
  xs.sort((a, b) => a - b);
  let [middle, width] = [NaN, 0];
  for (let i = 1; i < xs.length; i += 2) {
    const [west, east] = [xs[i - 1] as number, xs[i] as number];
    if (east - west > width) [middle, width] = [(west + east) / 2, east - west];
  }
  return [middle, y];
}

/** Square of the distance in degrees of latitude from a point to the nearest edge. */
function distanceToEdge(polygon: readonly Ring[], [x, y]: Position, shrink: number): number {
  let least = Infinity;
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1] as Position, ring[i] as Position];
      const [ax, ay] = [(a[0] - x) * shrink, a[1] - y];
      const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
      const share = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      const [u, w] = [ax + share * dx, ay + share * dy];
      least = Math.min(least, u * u + w * w);
    }
  }
  return least;
}

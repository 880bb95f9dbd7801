import { LIMITS, type Corner } from './own-map.ts';

/** West, south, east, north in degrees: within it corners may lie. Ukraine's ends, rounded up. */
const REACH = [22, 44, 40.5, 52.5] as const;

/** Why corners make no area. Corners and edges are counted from 1; an edge has its first corner's number. */
export type RingFault =
  | { readonly kind: 'few' | 'many'; readonly corners: number }
  | { readonly kind: 'outside'; readonly corner: number; readonly at: Corner }
  | { readonly kind: 'crossing'; readonly edges: readonly [number, number] };

/** The least number of corners of an area. */
const LEAST_CORNERS = 3;

/** A position as maps keep it. */
export function cornerAt([lon, lat]: readonly [number, number]): Corner {
  const kept = (degrees: number) => Math.round(degrees * 1000) / 1000 + 0;
  return [kept(lon), kept(lat)];
}

/** Whether a corner may lie there. */
export function isInReach([lon, lat]: Corner): boolean {
  const [west, south, east, north] = REACH;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** What keeps corners from being those of an area, if anything does. */
export function ringFault(corners: readonly Corner[]): RingFault | null {
  const count = corners.length;
  if (count < LEAST_CORNERS) return { kind: 'few', corners: count };
  if (count > LIMITS.corners) return { kind: 'many', corners: count };
  const outside = corners.findIndex((corner) => !isInReach(corner));
  const at = corners[outside];
  if (at) return { kind: 'outside', corner: outside + 1, at };
  const edges = crossingEdges(corners);
  return edges && { kind: 'crossing', edges };
}

/** The first two edges that meet elsewhere than neighbours do in their common corner. */
function crossingEdges(corners: readonly Corner[]): readonly [number, number] | null {
  const count = corners.length;
  const corner = (index: number): Corner => corners[index % count] ?? [0, 0];
  for (let i = 0; i < count; i++) {
    const [a, b, c] = [corner(i), corner(i + 1), corner(i + 2)];
    // An edge that has no length, or on which the next turns back.
    if (isSame(a, b) || turnsBack(a, b, c)) return [i + 1, ((i + 1) % count) + 1];
  }
  for (let i = 0; i < count; i++) {
    const [a, b] = [corner(i), corner(i + 1)];
    for (let j = i + 2; j < count; j++) {
      if ((j + 1) % count === i) continue;
      if (meet(a, b, corner(j), corner(j + 1))) return [i + 1, j + 1];
    }
  }
  return null;
}

function isSame(a: Corner, b: Corner): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function turnsBack(a: Corner, b: Corner, c: Corner): boolean {
  const ahead = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]);
  return side(a, b, c) === 0 && ahead < 0;
}

/** On which side of a line a corner lies: in whole thousandths of degrees, so that it is exact. */
function side(a: Corner, b: Corner, c: Corner): number {
  const [ax, ay, bx, by, cx, cy] = [...a, ...b, ...c].map((degrees) =>
    Math.round(degrees * 1000),
  ) as [number, number, number, number, number, number];
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

function meet(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (abc !== abd && cda !== cdb) return true;
  return [
    abc === 0 && isWithin(a, b, c),
    abd === 0 && isWithin(a, b, d),
    cda === 0 && isWithin(c, d, a),
    cdb === 0 && isWithin(c, d, b),
  ].includes(true);
}

/** Whether a corner on the line through two others lies between them. */
function isWithin(a: Corner, b: Corner, c: Corner): boolean {
  const between = (from: number, to: number, at: number) =>
    at >= Math.min(from, to) && at <= Math.max(from, to);
  return between(a[0], b[0], c[0]) && between(a[1], b[1], c[1]);
}

import type { Arc, Position } from './history.ts';

/** A closed line: its last position repeats the first. */
export type Ring = readonly Position[];

/** An arc as it is walked: its number, and whether from its end to its beginning. */
export interface Way {
  readonly arc: number;
  readonly isBack: boolean;
}

/**
 * Joins arcs, each walked with the ground on its left, into rings. Where a ring would touch itself
 * it is cut in two, so that no ring meets a position twice.
 * @param nodes how many nodes all arcs have together
 */
export function ringsOf(arcs: readonly Arc[], ways: readonly Way[], nodes: number): Ring[] {
  const startOf = ({ arc, isBack }: Way): number => arcs[arc]?.[isBack ? 'to' : 'from'] ?? -1;
  const endOf = ({ arc, isBack }: Way): number => arcs[arc]?.[isBack ? 'from' : 'to'] ?? -1;
  const from: Way[][] = Array.from({ length: nodes });
  for (const way of ways) {
    const node = startOf(way);
    const list = from[node];
    if (list) list.push(way);
    else from[node] = [way];
  }
  const rings: Ring[] = [];
  const path: Way[] = [];
  /** Where in the path a node is left again. */
  const place = new Int32Array(nodes).fill(-1);
  for (const first of ways) {
    let node = startOf(first);
    for (let way = from[node]?.pop(); way; way = from[node]?.pop()) {
      place[node] = path.push(way) - 1;
      node = endOf(way);
      const start = place[node] ?? -1;
      if (start < 0) continue;
      const ring = path.splice(start);
      for (const part of ring) place[startOf(part)] = -1;
      rings.push(joined(arcs, ring));
    }
    if (path.length > 0) throw new Error(`a ring does not close at node ${node}`);
  }
  return rings;
}

function joined(arcs: readonly Arc[], path: readonly Way[]): Ring {
  const ring: Position[] = [];
  for (const { arc, isBack } of path) {
    const { line } = arcs[arc] as Arc;
    const last = line.length - 1;
    for (let i = 0; i < last; i++) ring.push(line[isBack ? last - i : i] as Position);
  }
  ring.push(ring[0] as Position);
  return ring;
}

/** Twice the area in square degrees; positive where the ring runs counter-clockwise. */
function signedArea(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Position, ring[i] as Position];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum;
}

/** Puts each hole into the smallest exterior ring around it. The largest polygon is the last. */
export function polygonsOf(rings: readonly Ring[]): Ring[][] {
  const sized = rings.map((ring) => ({ ring, area: signedArea(ring) }));
  const polygons = sized
    .filter(({ area }) => area > 0)
    .toSorted((a, b) => a.area - b.area)
    .map(({ ring }) => [ring]);
  for (const { ring } of sized.filter(({ area }) => area < 0)) {
    const [a, b] = [ring[0] as Position, ring[1] as Position];
    const middle: Position = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    polygons.find(([exterior = []]) => isInside(middle, exterior))?.push(ring);
  }
  return polygons;
}

/** Whether a point lies inside a ring, by crossing number. */
function isInside([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Position, ring[i] as Position];
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) {
      inside = !inside;
    }
  }
  return inside;
}

import type { Position } from './history.ts';

/** A closed line: its last position repeats the first. */
export type Ring = readonly Position[];

const same = (a: Position | undefined, b: Position | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];

/**
 * Joins lines, each with the ground on its left, into rings. Where a ring would touch itself it is
 * cut in two, so that no ring meets a position twice.
 */
export function ringsOf(lines: readonly (readonly Position[])[]): Ring[] {
  const from = new Map<string, (readonly Position[])[]>();
  for (const line of lines) {
    const key = String(line[0]);
    const list = from.get(key);
    if (list) list.push(line);
    else from.set(key, [line]);
  }
  const rings: Ring[] = [];
  for (const first of lines) {
    let next = take(from, String(first[0]));
    const path: (readonly Position[])[] = [];
    while (next) {
      path.push(next);
      const end = next.at(-1);
      const start = path.findIndex((line) => same(line[0], end));
      if (start >= 0) rings.push(joined(path.splice(start)));
      next = take(from, String(end));
      if (!next && path.length > 0) throw new Error(`a ring does not close at ${String(end)}`);
    }
  }
  return rings;
}

function take<T>(lists: Map<string, T[]>, key: string): T | undefined {
  return lists.get(key)?.pop();
}

function joined(path: readonly (readonly Position[])[]): Ring {
  return path.flatMap((line, i) => (i === 0 ? line : line.slice(1)));
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

/** Puts each hole into the smallest exterior ring around it. */
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
export function isInside([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Position, ring[i] as Position];
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) {
      inside = !inside;
    }
  }
  return inside;
}

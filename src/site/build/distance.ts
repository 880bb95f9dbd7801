import type { Position } from 'geojson';

/** Kilometres to the east and to the north. */
export type Point = readonly [x: number, y: number];

/** A degree of longitude at 48.5° N, and one of latitude, in km: within 5 % wherever zones are. */
const DEGREE = [73.8, 111.2] as const;

/** What lies further away than this is far, in km: names are clear of it at every zoom. */
const FAR = 4;

/** A position in degrees as a point of a plane: what is near is measured there. */
export function inKm([lon = 0, lat = 0]: Position): Point {
  return [lon * DEGREE[0], lat * DEGREE[1]];
}

/** Length of a line in degrees, in km. */
export function length(line: readonly Position[]): number {
  return line.map(inKm).reduce((sum, to, index, all) => sum + apart(all[index - 1] ?? to, to), 0);
}

/** How far a point is from a line. */
export function fromLine(at: Point, line: readonly Point[]): number {
  return line.reduce(
    (least, to, index) => Math.min(least, fromSegment(at, line[index - 1] ?? to, to)),
    Infinity,
  );
}

/** West, east, south and north, in km. */
type Box = readonly [west: number, east: number, south: number, north: number];

/** A short part of a line with the box around it, by which most of a line is told to be far. */
export interface Run {
  readonly points: readonly Point[];
  readonly box: Box;
}

/** How many steps a run has. */
const STEPS = 32;

/** A line in runs that follow each other: each ends where the next one begins. */
export function runsOf(line: readonly Point[]): Run[] {
  return Array.from({ length: Math.ceil((line.length - 1) / STEPS) }, (_, index) => {
    const points = line.slice(index * STEPS, (index + 1) * STEPS + 1);
    return { points, box: boxOf(points) };
  });
}

/** How far a line is from the runs of others: 0 where they cross; from `FAR` on infinitely. */
export function between(one: readonly Point[], runs: readonly Run[]): number {
  const [west, east, south, north] = boxOf(one);
  const near: Box = [west - FAR, east + FAR, south - FAR, north + FAR];
  let least = Infinity;
  for (const { points, box } of runs) {
    if (isOutside(box, near)) continue;
    for (const [j, d] of points.entries()) {
      const c = points[j - 1];
      if (!c || isOutside(boxOf([c, d]), near)) continue;
      for (const [i, b] of one.entries()) {
        const a = one[i - 1];
        if (!a) continue;
        if (cross(a, b, c, d)) return 0;
        const ends = [
          fromSegment(a, c, d),
          fromSegment(b, c, d),
          fromSegment(c, a, b),
          fromSegment(d, a, b),
        ];
        least = Math.min(least, ...ends);
      }
    }
  }
  return least;
}

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

function isOutside([west, east, south, north]: Box, [w, e, s, n]: Box): boolean {
  return east < w || west > e || north < s || south > n;
}

function apart(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function fromSegment(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = ((at[0] - a[0]) * dx + (at[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  return apart(at, [a[0] + part * dx, a[1] + part * dy]);
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Above 0 where the way from a over b to c turns left. */
function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

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

/** How far two lines are from each other: 0 where they cross; from `FAR` on infinitely. */
export function between(one: readonly Point[], other: readonly Point[]): number {
  let least = Infinity;
  const [west, east, south, north] = around(one);
  for (let j = 1; j < other.length; j++) {
    const [c, d] = [other[j - 1] as Point, other[j] as Point];
    if (Math.max(c[0], d[0]) < west || Math.min(c[0], d[0]) > east) continue;
    if (Math.max(c[1], d[1]) < south || Math.min(c[1], d[1]) > north) continue;
    for (let i = 1; i < one.length; i++) {
      const [a, b] = [one[i - 1] as Point, one[i] as Point];
      if (cross(a, b, c, d)) return 0;
      least = Math.min(
        least,
        fromSegment(a, c, d),
        fromSegment(b, c, d),
        fromSegment(c, a, b),
        fromSegment(d, a, b),
      );
    }
  }
  return least;
}

/** The box around a line, with all that is not far from it. */
function around(line: readonly Point[]): readonly [number, number, number, number] {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return [
    Math.min(...xs) - FAR,
    Math.max(...xs) + FAR,
    Math.min(...ys) - FAR,
    Math.max(...ys) + FAR,
  ];
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

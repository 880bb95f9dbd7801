import type { Line, XY } from '../scene/scene.ts';

type Segment = readonly [XY, XY];

/** How finely it is told where one line comes near another, in units of the picture. */
const STEP = 1;

/**
 * What of open lines keeps away from others, so that two lines never run into one.
 * @param distance to which they keep away
 * @param shortest what is left between two places must be as long as this, or is a speck
 */
export function linesApart(
  lines: readonly Line[],
  others: readonly Line[],
  distance: number,
  shortest: number,
): readonly Line[] {
  const near = others.flatMap(({ points }) => segmentsOf(points));
  return lines
    .flatMap(({ points }) => runsOf(points, near, distance))
    .filter((run) => lengthOf(run) >= shortest)
    .map((points) => ({ points, closed: false }));
}

function lengthOf(points: readonly XY[]): number {
  return segmentsOf(points).reduce((sum, [a, b]) => sum + Math.hypot(b[0] - a[0], b[1] - a[1]), 0);
}

function segmentsOf(points: readonly XY[]): Segment[] {
  return points.slice(1).map((to, index) => [points[index] ?? to, to]);
}

/** The runs of a line that are far enough from segments; they have its own points, and their ends. */
function runsOf(
  points: readonly XY[],
  near: readonly Segment[],
  distance: number,
): readonly (readonly XY[])[] {
  const runs: XY[][] = [];
  let run: XY[] = [];
  let last: XY | undefined;
  const end = () => {
    if (last && run.length > 0) runs.push(run.at(-1) === last ? run : [...run, last]);
    run = [];
  };
  for (const segment of segmentsOf(points)) {
    const about = near.filter((other) => mayMeet(segment, other, distance));
    const parts = Math.max(1, Math.ceil(lengthOf(segment) / STEP));
    for (let part = 0; part <= parts; part++) {
      const at = along(segment, part / parts);
      if (about.some((other) => distanceTo(at, other) < distance)) end();
      else if (run.length === 0 || part === parts) run.push(at);
      last = at;
    }
  }
  end();
  return runs;
}

function along([[x, y], [toX, toY]]: Segment, part: number): XY {
  return [x + (toX - x) * part, y + (toY - y) * part];
}

/** Whether the boxes around two segments come as near as that. Asked of all pairs: no objects. */
function mayMeet([a, b]: Segment, [c, d]: Segment, distance: number): boolean {
  return isNear(a[0], b[0], c[0], d[0], distance) && isNear(a[1], b[1], c[1], d[1], distance);
}

/** Whether the ranges a to b and c to d, each in whichever order, come as near as that. */
function isNear(a: number, b: number, c: number, d: number, distance: number): boolean {
  return Math.min(a, b) - distance <= Math.max(c, d) && Math.min(c, d) - distance <= Math.max(a, b);
}

function distanceTo([x, y]: XY, [[fromX, fromY], [toX, toY]]: Segment): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / length;
  const bound = Math.min(1, Math.max(0, part));
  return Math.hypot(x - fromX - bound * dx, y - fromY - bound * dy);
}

import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/** Least length of an island that is drawn however narrow it is, in units. */
const LONG = 24;

/**
 * Spits are kilometres long and hundreds of metres wide: as an area they would be left out. Their
 * ends, and the point farthest from the line between them, are kept whatever the detail.
 * @param weighted a topology whose positions have the weight of their triangle as third number
 */
export function keepLongIslands(weighted: Topology): void {
  for (const arc of weighted.arcs) {
    const [start, end] = [arc[0], arc.at(-1)];
    if (!start || start[0] !== end?.[0] || start[1] !== end?.[1]) continue;
    const far = farthest(arc, (point) => distance(start, point));
    if (!far || distance(start, far) < LONG) continue;
    const aside = farthest(arc, (point) => Math.abs(turn(start, far, point)));
    for (const point of [far, aside]) if (point) point[2] = Infinity;
  }
}

function farthest(arc: readonly Position[], measure: (point: Position) => number) {
  return arc.reduce<Position | undefined>(
    (best, point) => (best && measure(best) >= measure(point) ? best : point),
    undefined,
  );
}

function distance([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

/** Twice the area of a triangle, signed. */
function turn([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position) {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

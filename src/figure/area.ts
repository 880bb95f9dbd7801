import type { Geometry, Position } from 'geojson';
import { overlap, passes, type Box, type Point } from './candidates.ts';
import { project } from './projection.ts';

/** Ground in the figure's plane, which can be asked what has a part of it. Lengths are units. */
export interface Area {
  readonly contains: (at: Point) => boolean;
  /** Whether an edge runs through a box. */
  readonly touches: (box: Box) => boolean;
  /** Whether some of a box lies in it. */
  readonly meets: (box: Box) => boolean;
}

/** Height of the rows in which edges are looked up, and width of their cells, in units. */
const ROW = 8;
const CELL = 16;
/** More than there are cells in a row. */
const MOST_CELLS = 1e6;

/** The area of polygons in degrees that don't overlap; of lines it has the edges alone. */
export function areaOf(geometries: readonly Geometry[]): Area {
  const edges = geometries.flatMap(edgesOf);
  const bounds = boundsOf(edges);
  const rows = grouped(edges, 1, ROW);
  const cells = new Map(Array.from(rows, ([row, inRow]) => [row, grouped(inRow, 0, CELL)]));
  // Loops over numbers: this is asked some hundred thousand times for a figure.
  const isInside = (x: number, y: number): boolean => {
    const inRow = rows.get(Math.floor(y / ROW)) ?? [];
    let inside = false;
    for (let edge = 0; edge < inRow.length; edge += 4) {
      const [x1, y1] = [inRow[edge] ?? 0, inRow[edge + 1] ?? 0];
      const [x2, y2] = [inRow[edge + 2] ?? 0, inRow[edge + 3] ?? 0];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
    return inside;
  };
  // Where no edge is, all of a cell is inside or none of it.
  const whole = new Map<number, boolean>();
  const contains = (at: Point): boolean => {
    const [x, y] = [at[0], at[1]];
    if (x < bounds.x || x > bounds.x + bounds.width) return false;
    if (y < bounds.y || y > bounds.y + bounds.height) return false;
    const [row, cell] = [Math.floor(y / ROW), Math.floor(x / CELL)];
    if (cells.get(row)?.has(cell)) return isInside(x, y);
    const key = row * MOST_CELLS + cell;
    const known = whole.get(key) ?? isInside(x, y);
    whole.set(key, known);
    return known;
  };
  const touches = (box: Box): boolean => {
    if (!overlap(box, bounds)) return false;
    const [right, bottom] = [box.x + box.width, box.y + box.height];
    for (let row = Math.floor(box.y / ROW); row * ROW <= bottom; row++) {
      const inRow = cells.get(row);
      if (!inRow) continue;
      for (let cell = Math.floor(box.x / CELL); cell * CELL <= right; cell++) {
        const inCell = inRow.get(cell);
        if (inCell && somePasses(inCell, box)) return true;
      }
    }
    return false;
  };
  return {
    contains,
    touches,
    meets: (box) => contains([box.x + box.width / 2, box.y + box.height / 2]) || touches(box),
  };
}

/** Edges as their numbers, four each: x and y of where they begin and end. */
type Edges = readonly number[];

/** Whether one of some edges runs through a box. */
function somePasses(edges: Edges, box: Box): boolean {
  for (let at = 0; at < edges.length; at += 4) {
    const [x1, y1, x2, y2] = [edges[at], edges[at + 1], edges[at + 2], edges[at + 3]];
    if (passes(x1 ?? 0, y1 ?? 0, x2 ?? 0, y2 ?? 0, box)) return true;
  }
  return false;
}

function boundsOf(edges: Edges): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < edges.length; at += 2) {
    const [x, y] = [edges[at] ?? 0, edges[at + 1] ?? 0];
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Edges by the steps of a grid in which they have a part. @param axis 0 for x, 1 for y */
function grouped(edges: Edges, axis: 0 | 1, length: number): ReadonlyMap<number, Edges> {
  const groups = new Map<number, number[]>();
  for (let at = 0; at < edges.length; at += 4) {
    const [from, to] = [edges[at + axis] ?? 0, edges[at + 2 + axis] ?? 0];
    const last = Math.floor(Math.max(from, to) / length);
    for (let step = Math.floor(Math.min(from, to) / length); step <= last; step++) {
      const group = groups.get(step) ?? [];
      if (group.length === 0) groups.set(step, group);
      group.push(edges[at] ?? 0, edges[at + 1] ?? 0, edges[at + 2] ?? 0, edges[at + 3] ?? 0);
    }
  }
  return groups;
}

function edgesOf(geometry: Geometry): number[] {
  return linesOf(geometry).flatMap((line) => {
    const points = line.map(([lon = 0, lat = 0]) => project([lon, lat]));
    return points.slice(1).flatMap((end, index) => [...(points[index] ?? end), ...end]);
  });
}

function linesOf(geometry: Geometry): readonly Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

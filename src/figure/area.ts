import type { Geometry, Position } from 'geojson';
import { overlap, runsThrough, type Box, type Point, type Segment } from './candidates.ts';
import { project } from './projection.ts';

/** Ground in the figure's plane, which can be asked what has a part of it. Lengths are units. */
export interface Area {
  readonly contains: (at: Point) => boolean;
  /** Whether an edge runs through a box. */
  readonly touches: (box: Box) => boolean;
  /** Whether some of a box lies in it. */
  readonly meets: (box: Box) => boolean;
}

/** Height of the rows in which edges are looked up, in units. */
const ROW = 8;

/** The area of polygons in degrees that don't overlap; of lines it has the edges alone. */
export function areaOf(geometries: readonly Geometry[]): Area {
  const rows = new Map<number, Segment[]>();
  const edges = geometries.flatMap(edgesOf);
  const bounds = boundsOf(edges);
  for (const edge of edges) {
    for (const row of rowsOf(edge[0][1], edge[1][1])) {
      const known = rows.get(row);
      if (known) known.push(edge);
      else rows.set(row, [edge]);
    }
  }
  const contains = ([x, y]: Point): boolean => {
    if (x < bounds.x || x > bounds.x + bounds.width) return false;
    let inside = false;
    for (const [[x1, y1], [x2, y2]] of rows.get(Math.floor(y / ROW)) ?? []) {
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
    return inside;
  };
  const touches = (box: Box): boolean => {
    if (!overlap(box, bounds)) return false;
    // A loop: this is asked some hundred thousand times for a figure.
    for (let row = Math.floor(box.y / ROW); row * ROW <= box.y + box.height; row++) {
      for (const edge of rows.get(row) ?? []) if (runsThrough(edge, box)) return true;
    }
    return false;
  };
  return {
    contains,
    touches,
    meets: (box) => contains([box.x + box.width / 2, box.y + box.height / 2]) || touches(box),
  };
}

function boundsOf(edges: readonly Segment[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of edges.flat()) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function rowsOf(from: number, to: number): number[] {
  const first = Math.floor(Math.min(from, to) / ROW);
  const last = Math.floor(Math.max(from, to) / ROW);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function edgesOf(geometry: Geometry): Segment[] {
  return linesOf(geometry).flatMap((line) => {
    const points = line.map(([lon = 0, lat = 0]) => project([lon, lat]));
    return points.slice(1).map((end, index): Segment => [points[index] ?? end, end]);
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

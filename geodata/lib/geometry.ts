import type { Geometry, Polygon as PolygonGeometry } from 'geojson';

/** Longitude, latitude in degrees. */
export type Position = [number, number];
/** Closed: the last position repeats the first. */
export type Ring = Position[];
/** Exterior ring, then holes. */
export type Polygon = Ring[];
/** West, south, east, north in degrees. */
export type Box = [number, number, number, number];

/** Polygons of a polygonal geometry; none for points and lines. */
export function polygonsOf(geometry: Geometry | null): Polygon[] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates as Polygon];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates as Polygon[];
  return [];
}

/** Lines of a lineal geometry; none for points and polygons. */
export function linesOf(geometry: Geometry | null): Position[][] {
  if (geometry?.type === 'LineString') return [geometry.coordinates as Position[]];
  if (geometry?.type === 'MultiLineString') return geometry.coordinates as Position[][];
  return [];
}

/** Polygon for one part, MultiPolygon for several. */
export function polygonal(parts: Polygon[]): Geometry {
  const [first] = parts;
  return parts.length === 1 && first
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: parts };
}

export function boxOf(positions: Position[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Twice the signed area in square degrees; positive where the ring runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  return edgesOf(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0);
}

/** Edges of a line or ring, in its direction. */
export function edgesOf(line: Position[]): [Position, Position][] {
  return line.slice(1).map((b, i) => [line[i] as Position, b]);
}

/** Whether the point lies inside the ring, by crossing number. */
export function inRing([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  for (const [a, b] of edgesOf(ring)) {
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) {
      inside = !inside;
    }
  }
  return inside;
}

/** Whether the point lies inside one of the polygons and in none of its holes. */
export function inPolygons(point: Position, polygons: Polygon[]): boolean {
  return polygons.some(
    ([exterior, ...holes]) =>
      exterior !== undefined &&
      inRing(point, exterior) &&
      !holes.some((hole) => inRing(point, hole)),
  );
}

/** The box as a polygon. */
export function boxPolygon([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): PolygonGeometry {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

/** Shares of a polygon's height at which its inner point is looked for. */
const SHARES = [0.5, 0.31, 0.69, 0.13, 0.87, 0.43, 0.57];

/** A point well inside: the middle of the widest of some stretches from west to east. */
export function innerPoint(polygon: Polygon): Position {
  const [, south, , north] = boxOf(polygon.flat());
  let best: Position = [NaN, NaN];
  let widest = -1;
  for (const y of SHARES.map((share) => south + share * (north - south))) {
    const xs = polygon
      .flatMap(edgesOf)
      .filter(([a, b]) => a[1] > y !== b[1] > y)
      .map(([a, b]) => ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0])
      .toSorted((a, b) => a - b);
    for (let i = 1; i < xs.length; i += 2) {
      const [from, to] = [xs[i - 1] as number, xs[i] as number];
      if (to - from > widest) [best, widest] = [[(from + to) / 2, y], to - from];
    }
  }
  return best;
}

import { bboxClip } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { Box } from '../../figure/labels.ts';
import type { Line, XY } from './scene.ts';

/** The lines of a geometry, moved to where they are drawn. */
export function linesOf(geometry: Geometry, place: (at: Position) => XY): readonly Line[] {
  const line = (positions: readonly Position[], closed: boolean): Line => ({
    points: (closed ? positions.slice(0, -1) : positions).map(place),
    closed,
  });
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((positions) => line(positions, true));
    case 'MultiPolygon':
      return geometry.coordinates.flat().map((positions) => line(positions, true));
    case 'LineString':
      return [line(geometry.coordinates, false)];
    case 'MultiLineString':
      return geometry.coordinates.map((part) => line(part, false));
    default:
      throw new Error(`no lines for a ${geometry.type}`);
  }
}

/** What of a geometry lies in a box, in one plane. */
export function clippedTo(geometry: Geometry, { x, y, width, height }: Box): Geometry {
  if (geometry.type === 'Point' || geometry.type === 'MultiPoint') return geometry;
  if (geometry.type === 'GeometryCollection') return geometry;
  return bboxClip(geometry, [x, y, x + width, y + height]).geometry;
}

/** The ground that lines enclose, holes left out, in square units. */
export function areaOf(lines: readonly Line[]): number {
  // Holes run the other way round than what they are in.
  return Math.abs(
    lines.reduce((sum, { points, closed }) => sum + (closed ? areaWithin(points) : 0), 0),
  );
}

function areaWithin(points: readonly XY[]): number {
  return points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** The least box that holds all points of lines. */
export function boxOf(lines: readonly Line[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of lines) {
    for (const [x, y] of points) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

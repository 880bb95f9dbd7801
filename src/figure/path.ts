import type { Geometry, Position } from 'geojson';

/**
 * The SVG path of a geometry whose coordinates are whole units. Steps are relative, so that
 * the digits stay few; parts that shrink to a point are left out.
 */
export function pathOf(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => line(ring, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flatMap((rings) => rings.map((ring) => line(ring, true)))
        .join('');
    case 'LineString':
      return line(geometry.coordinates, false);
    case 'MultiLineString':
      return geometry.coordinates.map((part) => line(part, false)).join('');
    default:
      throw new Error(`no path for a ${geometry.type}`);
  }
}

function line(positions: readonly Position[], closed: boolean): string {
  // Loops: a drag through the days makes paths of thousands of points in a frame.
  const points: Position[] = [];
  let before: Position | undefined;
  for (const at of positions) {
    if (before && at[0] === before[0] && at[1] === before[1]) continue;
    points.push(at);
    before = at;
  }
  if (points.length < (closed ? 4 : 2)) return '';
  let [fromX = 0, fromY = 0] = points[0] as Position;
  const start = `M${fromX} ${fromY}l`;
  // The last point of a ring is its first: `z` goes there.
  const end = closed ? points.length - 1 : points.length;
  let steps = '';
  for (let i = 1; i < end; i++) {
    const [x = 0, y = 0] = points[i] as Position;
    steps += signed(x - fromX) + signed(y - fromY);
    [fromX, fromY] = [x, y];
  }
  return start + steps.trimStart() + (closed ? 'z' : '');
}

/** A number with what parts it from the one before: its sign, or a space. */
function signed(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}

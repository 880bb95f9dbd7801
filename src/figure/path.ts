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
  const points = positions.filter(
    ([x, y], index) =>
      index === 0 || x !== positions[index - 1]?.[0] || y !== positions[index - 1]?.[1],
  );
  if (points.length < (closed ? 4 : 2)) return '';
  // The last point of a ring is its first: `z` goes there.
  const drawn = closed ? points.slice(0, -1) : points;
  return drawn
    .map((point, index) => {
      const before = drawn[index - 1];
      return before ? step(point, before) : `M${point[0]} ${point[1]}l`;
    })
    .join('')
    .replace(/l\s/g, 'l')
    .concat(closed ? 'z' : '');
}

function step([x = 0, y = 0]: Position, [fromX = 0, fromY = 0]: Position): string {
  return `${signed(x - fromX)}${signed(y - fromY)}`;
}

/** A number with what parts it from the one before: its sign, or a space. */
function signed(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}

import type { Geometry, Position } from 'geojson';

/**
 * Gives a function that turns lines and polygons round where most of their edges were drawn before
 * the other way. Paths with relative steps then repeat each other letter by letter, and compressed
 * a common edge costs once.
 */
export function aligning(): (geometry: Geometry) => Geometry {
  const drawn = new Set<string>();
  const turned = (lines: Position[][]): Position[][] => {
    const back = lines.map((line) => line.toReversed());
    const count = (way: Position[][]) =>
      way.flatMap(edgesOf).filter((edge) => drawn.has(edge)).length;
    const best = count(back) > count(lines) ? back : lines;
    for (const edge of best.flatMap(edgesOf)) drawn.add(edge);
    return best;
  };
  return (geometry) => {
    switch (geometry.type) {
      // All rings together: what is a hole must stay one.
      case 'Polygon':
        return { ...geometry, coordinates: turned(geometry.coordinates) };
      case 'MultiPolygon':
        return { ...geometry, coordinates: geometry.coordinates.map(turned) };
      case 'LineString':
        return { ...geometry, coordinates: turned([geometry.coordinates])[0] ?? [] };
      case 'MultiLineString':
        return { ...geometry, coordinates: geometry.coordinates.flatMap((line) => turned([line])) };
      default:
        return geometry;
    }
  };
}

function edgesOf(line: readonly Position[]): string[] {
  return line.slice(1).map((end, index) => `${line[index]} ${end}`);
}

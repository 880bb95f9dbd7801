import { boxOf, edgesOf, type Position } from './geometry.js';

/** Side of a cell in degrees. */
const CELL = 0.01;

type Edge = [Position, Position];

const turn = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const cross = ([a, b]: Edge, [c, d]: Edge): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/**
 * Places where two edges of the lines properly cross, as [longitude, latitude] of a vertex
 * next to each crossing. Touching is no crossing. Edges are looked up in a grid of cells.
 */
export function crossings(lines: Position[][], cell = CELL): Position[] {
  const grid = new Map<string, Edge[]>();
  const found: Position[] = [];
  for (const edge of lines.flatMap(edgesOf)) {
    const met = new Set<Edge>();
    const [west, south, east, north] = boxOf(edge).map((v) => Math.floor(v / cell));
    for (let x = west ?? 0; x <= (east ?? 0); x++) {
      for (let y = south ?? 0; y <= (north ?? 0); y++) {
        const key = `${x},${y}`;
        const here = grid.get(key) ?? [];
        for (const other of here) if (!met.has(other) && cross(edge, other)) met.add(other);
        here.push(edge);
        grid.set(key, here);
      }
    }
    for (const [start] of met) found.push(start);
  }
  return found;
}

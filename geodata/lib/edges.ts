import { edgesOf, type Polygon, type Position } from './geometry.js';

/** One name for an edge in both directions; vertices are the same only if their numbers are. */
export function edgeKey(a: Position, b: Position): string {
  const [first, second] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
  return `${first[0]},${first[1]} ${second[0]},${second[1]}`;
}

/** For each edge of the shapes, the numbers of the shapes that have it. */
export function edgeOwners(shapes: Polygon[][]): Map<string, number[]> {
  const owners = new Map<string, number[]>();
  for (const [index, polygons] of shapes.entries()) {
    for (const [a, b] of polygons.flat().flatMap(edgesOf)) {
      const key = edgeKey(a, b);
      const list = owners.get(key);
      if (list) list.push(index);
      else owners.set(key, [index]);
    }
  }
  return owners;
}

/**
 * Joins edges end to end into lines. A line ends where no edge or more than one other edge
 * continues it; a closed line repeats its first position.
 */
export function joinEdges(edges: [Position, Position][]): Position[][] {
  const at = new Map<string, [Position, Position][]>();
  const left = new Set(edges);
  for (const edge of edges) for (const end of edge) put(at, String(end), edge);
  const grow = (line: Position[]): void => {
    for (;;) {
      const end = line.at(-1);
      const here = at.get(String(end)) ?? [];
      const next = here.length === 2 ? here.find((edge) => left.has(edge)) : undefined;
      if (!next) return;
      left.delete(next);
      line.push(String(next[0]) === String(end) ? next[1] : next[0]);
    }
  };
  const lines: Position[][] = [];
  for (const edge of edges) {
    if (!left.delete(edge)) continue;
    const line = [...edge];
    grow(line);
    line.reverse();
    grow(line);
    lines.push(line);
  }
  return lines;
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

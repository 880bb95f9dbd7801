import { edgesOf, signedArea, type Polygon, type Position } from '../lib/geometry.js';

/** A line along which two shapes meet, with the number of each; null where there is none. */
export interface Arc {
  left: number | null;
  right: number | null;
  /** On the grid. */
  line: Position[];
}

type Edge = Pick<Arc, 'left' | 'right'> & { a: string; b: string };

const nameOf = ([x, y]: Position): string => `${Math.round(x)},${Math.round(y)}`;
const positionOf = (name: string): Position => name.split(',').map(Number) as Position;

/** Turns shapes on a grid, which share the vertices of their edges, into arcs: each edge once. */
export function arcsOf(shapes: Polygon[][]): Arc[] {
  const edges = edgesWithSides(shapes);
  const at = new Map<string, Edge[]>();
  for (const edge of edges) for (const end of [edge.a, edge.b]) put(at, end, edge);
  const left = new Set(edges);
  const next = (end: string, from: Edge): Edge | undefined => {
    const here = at.get(end) ?? [];
    const other = here.length === 2 ? here.find((edge) => edge !== from) : undefined;
    return other && left.has(other) && continues(from, other, end) ? other : undefined;
  };
  const arcs: Arc[] = [];
  for (const edge of edges) {
    if (!left.delete(edge)) continue;
    const line = [edge.a, edge.b];
    for (const forwards of [true, false]) {
      let from = edge;
      for (;;) {
        const end = (forwards ? line.at(-1) : line[0]) as string;
        const other = next(end, from);
        if (!other) break;
        left.delete(other);
        const far = other.a === end ? other.b : other.a;
        if (forwards) line.push(far);
        else line.unshift(far);
        from = other;
      }
    }
    arcs.push({ left: edge.left, right: edge.right, line: line.map(positionOf) });
  }
  return arcs;
}

/** Whether the same shapes lie on the two sides when an edge is followed by another. */
function continues(from: Edge, to: Edge, at: string): boolean {
  const turned = (from.b === at) !== (to.a === at);
  return turned
    ? from.left === to.right && from.right === to.left
    : from.left === to.left && from.right === to.right;
}

/**
 * Each edge once, with the shape on its left and on its right. Where rounding has made a shape so thin
 * that it has an edge in both directions, it has neither.
 */
function edgesWithSides(shapes: Polygon[][]): Edge[] {
  const leftOf = new Map<string, number[]>();
  const add = (a: string, b: string, shape: number): void => {
    const back = leftOf.get(`${b} ${a}`) ?? [];
    if (back.includes(shape)) back.splice(back.indexOf(shape), 1);
    else put(leftOf, `${a} ${b}`, shape);
  };
  for (const [shape, polygons] of shapes.entries()) {
    for (const [index, ring] of polygons.flatMap((polygon) => [...polygon.entries()])) {
      const isTurned = signedArea(ring) > 0 !== (index === 0);
      for (const [a = '', b = ''] of edgesOf(ring).map((ends) => ends.map(nameOf))) {
        if (isTurned) add(b, a, shape);
        else add(a, b, shape);
      }
    }
  }
  return [...leftOf].flatMap(([key, [shape]]) => {
    const [a = '', b = ''] = key.split(' ');
    const other = leftOf.get(`${b} ${a}`)?.[0] ?? null;
    if (shape === undefined || (other !== null && a > b)) return [];
    return [{ a, b, left: shape, right: other }];
  });
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

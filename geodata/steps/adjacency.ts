import { lengthKm } from '../lib/area.js';
import { edgeKey, edgeOwners } from '../lib/edges.js';
import { edgesOf, type Polygon } from '../lib/geometry.js';

/** Which polygons lie side by side, and which have nothing beyond. */
export interface Adjacency {
  /** Numbers of two polygons that share edges, and the length of these in km. */
  pairs: { a: number; b: number; km: number }[];
  /** For each polygon whether an edge of it is nobody else's. */
  open: boolean[];
}

/** Polygons must have the vertices of shared edges in common. */
export function adjacencyOf(polygons: Polygon[]): Adjacency {
  const owners = edgeOwners(polygons.map((polygon) => [polygon]));
  const open = polygons.map(() => false);
  const lengths = new Map<number, { a: number; b: number; km: number }>();
  for (const [index, polygon] of polygons.entries()) {
    for (const edge of polygon.flatMap(edgesOf)) {
      const others = (owners.get(edgeKey(...edge)) ?? []).filter((other) => other !== index);
      if (others.length === 0) open[index] = true;
      for (const other of others.filter((one) => one > index)) {
        const key = index * polygons.length + other;
        const pair = lengths.get(key) ?? { a: index, b: other, km: 0 };
        pair.km += lengthKm(edge);
        lengths.set(key, pair);
      }
    }
  }
  return { pairs: [...lengths.values()], open };
}

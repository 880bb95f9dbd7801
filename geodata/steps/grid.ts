import type { Feature } from 'geojson';
import { GRID } from '../config.js';
import { polygonal, type Polygon, type Position } from '../lib/geometry.js';
import { snapped } from '../lib/snap.js';
import type { Patch } from './patches.js';
import { polygonsById } from './simplify.js';

/** Rounded just as the page's own map is, so that their outlines meet. */
const toGrid = ([x, y]: Position): Position => [
  Math.round((x - GRID.origin[0]) / GRID.step[0]),
  Math.round((y - GRID.origin[1]) / GRID.step[1]),
];

/** Degrees of a position in steps of the grid. */
export const onEarth = ([x, y]: Position): Position => [
  GRID.origin[0] + x * GRID.step[0],
  GRID.origin[1] + y * GRID.step[1],
];

/** The shapes of the patches in steps of the grid; what surrounds the regions has none. */
export async function onGrid(patches: Patch[], shapes: Polygon[][]): Promise<Polygon[][]> {
  const features = patches.flatMap(({ region }, id): Feature[] => {
    const polygons = region === null ? [] : (shapes[id] ?? []);
    const laid = polygons.map((rings) => rings.map((ring) => ring.map(toGrid)));
    return [{ type: 'Feature', properties: { id }, geometry: polygonal(laid) }];
  });
  return polygonsById(await snapped(features, 1), patches.length);
}

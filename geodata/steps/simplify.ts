import type { Feature } from 'geojson';
import { DECIMALS } from '../config.js';
import { polygonal, polygonsOf, type Polygon, type Position } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';
import { snapped } from '../lib/snap.js';
import type { Patch } from './patches.js';

/**
 * Resolution in metres of weighted Visvalingam simplification. An edge takes the finer one of
 * the ground on its two sides; where holders meet on any day it takes that of the front.
 */
export const INTERVAL_M = { front: 60, region: 300, ukraine: 1200, land: 1000, far: 4000 };

/** Of all written coordinates. */
const PRECISION = 10 ** -DECIMALS;

const written = (value: number): number => Number(value.toFixed(DECIMALS));

/**
 * Simplifies patches and what surrounds them together, so that a shared edge stays one edge, and
 * returns the polygons of each with coordinates as they are written. What vanishes has none.
 * `scales` makes the resolution of a patch's edges finer.
 */
export async function simplify(
  patches: Patch[],
  scales: number[],
  intervals = INTERVAL_M,
): Promise<Polygon[][]> {
  const features = patches.map(({ kind, region, flips, before, parts }, id): Feature => ({
    type: 'Feature',
    properties: {
      id,
      history: region === null ? null : `${before} ${flips.join()}`,
      interval: intervals[region === null ? (kind as 'ukraine' | 'land' | 'far') : 'region'],
      scale: scales[id] ?? 1,
    },
    geometry: polygonal(parts),
  }));
  const isFront = 'B && A.history != null && B.history != null && A.history != B.history';
  const finer = 'Math.min(A.interval, B ? B.interval : A.interval)';
  const scale = 'Math.min(A.scale, B ? B.scale : A.scale)';
  const simple = await mapshaper(
    '-i in.json -dissolve id copy-fields=history,interval,scale name=ground ' +
      '-lines + name=edges target=ground ' +
      `each="interval = (${isFront} ? ${intervals.front} : ${finer}) * ${scale}" ` +
      '-simplify variable interval=interval target=edges -drop target=edges ' +
      '-o out.json format=geojson target=ground',
    { in: collection(features) },
  );
  return polygonsById(await snapped(simple, PRECISION), patches.length).map((polygons) =>
    polygons.map((rings) =>
      rings.map((ring) => ring.map(([x, y]): Position => [written(x), written(y)])),
    ),
  );
}

/** Polygons of features by the number that each has as `id`; none for those that are not there. */
export function polygonsById(features: Feature[], count: number): Polygon[][] {
  const byId = new Map(features.map((one) => [Number(one.properties?.id), one.geometry]));
  return Array.from({ length: count }, (_, id) => polygonsOf(byId.get(id) ?? null));
}

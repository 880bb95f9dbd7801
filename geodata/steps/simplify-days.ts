import type { Feature } from 'geojson';
import { GRID } from '../config.js';
import { crossings } from '../lib/crossings.js';
import { Fault } from '../lib/fault.js';
import { polygonal, polygonsOf, type Polygon, type Position } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';
import type { Patch } from './patches.js';
import { intervalOf, INTERVAL_M } from './simplify.js';

const MOST_ROUNDS = 8;
/** Cells in which crossing edges are looked for, in steps of the grid. */
const CELL = 50;

const toGrid = ([x, y]: Position): Position => [
  (x - GRID.origin[0]) / GRID.step[0],
  (y - GRID.origin[1]) / GRID.step[1],
];

/**
 * Simplifies the patches together, so that a shared edge stays one edge, and lays them on the
 * grid. Returns the polygons of each, in steps of the grid. What vanishes has none, nor has what
 * surrounds the regions: that only says where their outline has to keep a vertex. `scales` makes
 * the resolution of a patch's edges finer.
 */
export async function simplifyDays(patches: Patch[], scales: number[]): Promise<Polygon[][]> {
  const features = patches.map(({ kind, region, flips, parts }, id): Feature => ({
    type: 'Feature',
    properties: {
      id,
      history: region === null ? null : flips.join(),
      interval: intervalOf(region === null ? kind : `${region}.`),
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
      `each="interval = (${isFront} ? ${INTERVAL_M.front} : ${finer}) * ${scale}" ` +
      '-simplify variable interval=interval target=edges -drop target=edges ' +
      '-o out.json format=geojson target=ground',
    { in: collection(features) },
  );
  const own = simple.filter(({ properties }) => properties?.history !== null);
  const onGrid = own.map((feature) => ({
    ...feature,
    geometry: polygonal(
      polygonsOf(feature.geometry).map((rings) => rings.map((ring) => ring.map(toGrid))),
    ),
  }));
  const shapes = await withoutCrossings(await snapped(onGrid, 'fix-geometry'));
  const byId = new Map(shapes.map((shape) => [Number(shape.properties?.id), shape.geometry]));
  return patches.map((_, id) => polygonsOf(byId.get(id) ?? null));
}

const snapped = (shapes: Feature[], first = ''): Promise<Feature[]> =>
  mapshaper(
    `-i in.json -snap precision=1 ${first} -clean -snap precision=1 -o out.json format=geojson`,
    { in: collection(shapes.filter(({ geometry }) => polygonsOf(geometry).length > 0)) },
  );

/** Rounding to the grid may make edges cross; mending that may leave it. Both until neither. */
async function withoutCrossings(shapes: Feature[], rounds = MOST_ROUNDS): Promise<Feature[]> {
  const rings = shapes.flatMap(({ geometry }) => polygonsOf(geometry).flat());
  const [crossing] = crossings(rings, CELL);
  if (!crossing) return shapes;
  if (rounds === 0) throw new Fault('control line', `edges still cross on the grid at ${crossing}`);
  return withoutCrossings(await snapped(shapes), rounds - 1);
}

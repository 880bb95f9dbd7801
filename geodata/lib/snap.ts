import type { Feature } from 'geojson';
import { crossings } from './crossings.js';
import { Fault } from './fault.js';
import { polygonsOf } from './geometry.js';
import { collection, mapshaper } from './mapshaper.js';

const MOST_ROUNDS = 8;

/** Cells in which crossing edges are looked for, in steps of the grid. */
const CELL = 100;

/**
 * Lays shapes that share edges on a grid, so that none of their edges cross. Rounding may make
 * edges cross, and mending that may leave the grid: both until neither. Shapes that are nothing any
 * more are left out.
 */
export async function snapped(shapes: Feature[], step: number): Promise<Feature[]> {
  const round = (from: Feature[], first = ''): Promise<Feature[]> =>
    mapshaper(
      `-i in.json -snap precision=${step} ${first} -clean -snap precision=${step} ` +
        '-o out.json format=geojson',
      { in: collection(from.filter(({ geometry }) => polygonsOf(geometry).length > 0)) },
    );
  let laid = await round(shapes, 'fix-geometry');
  for (let left = MOST_ROUNDS; left > 0; left--) {
    const rings = laid.flatMap(({ geometry }) => polygonsOf(geometry).flat());
    const [crossing] = crossings(rings, CELL * step);
    if (!crossing) return laid;
    laid = await round(laid);
  }
  throw new Fault('control line', `edges still cross on a grid of ${step}`);
}

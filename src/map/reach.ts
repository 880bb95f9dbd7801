import type { Map as GlMap } from 'maplibre-gl';
import { WORLD } from '../model/camera.ts';

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/**
 * How far the map can be moved: over the world, and over all that it shows when it opens. A low and
 * wide map shows more than the world at the figure's scale, and would else open at another.
 */
export function reachOf(opening: Bounds): [number, number, number, number] {
  const [west, south, east, north] = opening;
  return [
    Math.min(WORLD[0], west - AIR),
    Math.min(WORLD[1], south - AIR),
    Math.max(WORLD[2], east + AIR),
    Math.max(WORLD[3], north + AIR),
  ];
}

/** More than what rounding takes, in degrees. */
const AIR = 0.01;

/** Keeps the reader over the world, or over what is shown now where that is more. */
export function confine(map: GlMap): void {
  const [[west, south], [east, north]] = map.getBounds().toArray();
  map.setMaxBounds(reachOf([west, south, east, north]));
}

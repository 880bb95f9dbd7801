import type { Position } from 'geojson';
import type { Geography } from '../model/geography.ts';
import { NAMED_REGIONS } from '../model/region.ts';

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** How far the map can be moved: Ukraine and what surrounds it. */
export const WORLD: Bounds = [19, 42.8, 45, 54.6];

/** From the whole country to a single town. */
export const ZOOM = { min: 3.6, max: 11 } as const;

/** The bounds of the five regions that proposals name: the view on which the map opens. */
export function openingBounds({ layers }: Geography): Bounds {
  const named = layers.regions.features.filter(({ properties }) =>
    NAMED_REGIONS.some((id) => id === properties?.['id']),
  );
  return boundsOf(named.flatMap(({ geometry }) => positionsOf(geometry)));
}

/** The least bounds that hold all positions. */
export function boundsOf(positions: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of positions) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

function positionsOf(geometry: GeoJSON.Geometry): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
  return [];
}

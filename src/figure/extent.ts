import type { Position } from 'geojson';
import type { Geography } from '../model/geography.ts';
import { NAMED_REGIONS } from '../model/region.ts';
import type { Extent } from './frame.ts';

/** The extent of the five regions that proposals name: the view on which the page opens. */
export function openingExtent({ layers }: Geography): Extent {
  const named = layers.regions.features.filter(({ properties }) =>
    NAMED_REGIONS.some((id) => id === properties?.['id']),
  );
  return extentOf(named.flatMap(({ geometry }) => positionsOf(geometry)));
}

/** The least extent that holds all positions. */
export function extentOf(positions: readonly Position[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of positions) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** The positions of a polygon or several. */
export function positionsOf(geometry: GeoJSON.Geometry): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
  return [];
}

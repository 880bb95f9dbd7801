import type { Position } from 'geojson';
import type { Geography } from '../model/geography.ts';
import { NAMED_REGIONS } from '../model/region.ts';
import type { Extent } from './frame.ts';

/** How near to an extent, in degrees, a piece of the contact line is shown whole. */
const NEAR = 0.3;

/**
 * The extent of the five regions that proposals name: the view on which the page opens. The front
 * beside it is in it as well: its edge would cut that into stubs.
 */
export function openingExtent({ layers }: Geography): Extent {
  const named = layers.regions.features.filter(({ properties }) =>
    NAMED_REGIONS.some((id) => id === properties?.['id']),
  );
  const regions = named.flatMap(({ geometry }) => positionsOf(geometry));
  const [west, south, east, north] = extentOf(regions);
  const beside = layers['contact-line'].features
    .flatMap(({ geometry }) => linesOf(geometry))
    .filter((line) => {
      const [left, bottom, right, top] = extentOf(line);
      const isAcross = left <= east + NEAR && right >= west - NEAR;
      return isAcross && bottom <= north + NEAR && top >= south - NEAR;
    });
  return extentOf([...regions, ...beside.flat()]);
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

/** The lines of a line or several, each as its positions. */
function linesOf(geometry: GeoJSON.Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** The positions of a polygon or several. */
export function positionsOf(geometry: GeoJSON.Geometry): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
  return [];
}

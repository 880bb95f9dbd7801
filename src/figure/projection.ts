/** Longitude and latitude in degrees. */
export type LonLat = readonly [number, number];

/** A point of the figure's plane: x to the east, y to the south, in units. */
export type XY = readonly [number, number];

/** Zoom at which one unit is one CSS pixel, in MapLibre's count (512 pixels a world at zoom 0). */
export const UNIT_ZOOM = 7;

/** Units around the equator. */
const WORLD = 512 * 2 ** UNIT_ZOOM;

/**
 * Web Mercator (EPSG:3857's sphere), the projection of MapLibre, in units from the world's top left.
 * Source: https://en.wikipedia.org/wiki/Web_Mercator_projection#Formulas
 */
export function project([lon, lat]: LonLat): [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [((lon + 180) / 360) * WORLD, (0.5 - y / (2 * Math.PI)) * WORLD];
}

/** The longitude and latitude of a point in units: the inverse of `project`. */
export function unproject([x, y]: XY): [number, number] {
  const mercator = (0.5 - y / WORLD) * 2 * Math.PI;
  return [(x / WORLD) * 360 - 180, (Math.atan(Math.exp(mercator)) * 360) / Math.PI - 90];
}

/** MapLibre's zoom for a scale in CSS pixels per unit. */
export function zoomOf(scale: number): number {
  return UNIT_ZOOM + Math.log2(scale);
}

import geographiclib from 'geographiclib-geodesic';
import type { Geometry } from 'geojson';
import { polygonsOf, type Polygon, type Ring } from './geometry.js';

const wgs84 = geographiclib.Geodesic.WGS84;

/**
 * Area inside a ring in km², edges taken as geodesics of the WGS 84 ellipsoid
 * (Karney 2013, Algorithms for geodesics, J. Geodesy 87). Direction does not matter.
 */
export function ringAreaKm2(ring: Ring): number {
  const polygon = wgs84.Polygon(false);
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area ?? 0) / 1e6;
}

/** Area of polygons in km²: exteriors less holes. */
export function polygonsAreaKm2(polygons: Polygon[]): number {
  let sum = 0;
  for (const [exterior, ...holes] of polygons) {
    if (exterior) sum += ringAreaKm2(exterior);
    for (const hole of holes) sum -= ringAreaKm2(hole);
  }
  return sum;
}

/** Area of a polygonal geometry in km². */
export const areaKm2 = (geometry: Geometry): number => polygonsAreaKm2(polygonsOf(geometry));

/** Length of a line in km along geodesics of the WGS 84 ellipsoid. */
export function lengthKm(line: [number, number][]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    if (a && b) sum += wgs84.Inverse(a[1], a[0], b[1], b[0]).s12 ?? 0;
  }
  return sum / 1000;
}

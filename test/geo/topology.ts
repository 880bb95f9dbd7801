import type { Geometry } from 'geojson';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import { areaKm2 } from '../../geodata/lib/area.js';

const reader = new GeoJSONReader(new GeometryFactory());
const writer = new GeoJSONWriter();

const read = (geometry: Geometry): unknown => reader.read(geometry);

/** Why the geometry is not valid after OGC Simple Features, or null if it is. */
export function invalidity(geometry: Geometry): string | null {
  const check = new IsValidOp(read(geometry));
  return check.isValid() ? null : String(check.getValidationError());
}

const polygonalAreaKm2 = (shape: unknown): number => {
  const geometry = writer.write(shape as never) as Geometry;
  return geometry.type === 'GeometryCollection'
    ? geometry.geometries.reduce((all, part) => all + areaKm2(part), 0)
    : areaKm2(geometry);
};

/** Area in km² that two geometries have in common. */
export const overlapKm2 = (a: Geometry, b: Geometry): number =>
  polygonalAreaKm2(OverlayOp.intersection(read(a), read(b)));

/** Area in km² that is either in the whole or in its parts, but not in both. */
export function gapKm2(whole: Geometry, parts: Geometry[]): number {
  const united = parts.map(read).reduce((a, b) => OverlayOp.union(a, b));
  return polygonalAreaKm2(OverlayOp.symDifference(read(whole), united));
}

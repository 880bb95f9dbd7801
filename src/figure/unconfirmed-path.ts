import type { MultiPolygon, Position } from 'geojson';
import { pathOf } from './path.ts';
import { project } from './projection.ts';

/** The path of what is not confirmed on a day, in whole units. */
export function unconfirmedPath({ coordinates }: MultiPolygon): string {
  const inUnits = ([lon = NaN, lat = NaN]: Position): Position =>
    project([lon, lat]).map(Math.round);
  return pathOf({
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(inUnits))),
  });
}

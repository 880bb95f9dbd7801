import type { MultiPolygon, Polygon, Position } from 'geojson';
import { pathOf } from './path.ts';
import { project } from './projection.ts';

/** The SVG path of ground in degrees, in whole units of the figure's plane. */
export function drawnPath({ type, coordinates }: Polygon | MultiPolygon): string {
  const rings = (type === 'Polygon' ? [coordinates] : coordinates).flat();
  const whole = ([lon = 0, lat = 0]: Position): Position => project([lon, lat]).map(Math.round);
  return pathOf({ type: 'Polygon', coordinates: rings.map((ring) => ring.map(whole)) });
}

import { area } from '@turf/turf';
import type { Corner } from './own-map.ts';
import { straightRing } from './straight-ring.ts';

/** What lies within corners, in km² on the sphere, whosever ground it is. */
export function ringKm2(corners: readonly Corner[]): number {
  const ring = straightRing(corners).map((at) => [...at]);
  return area({ type: 'Polygon', coordinates: [ring] }) / 1e6;
}

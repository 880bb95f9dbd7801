import type { MultiPolygon, Polygon } from 'geojson';
import type { ZoneId } from '../src/model/zone.ts';
import type { WholeGround } from '../src/own-map/divide.ts';
import { material } from './material.ts';

/** The published ground with its towns and sites, as drawn areas divide it. */
export function wholeGround(): WholeGround {
  const { ground, layers, places, placeZones } = material.geography;
  return {
    zones: ground.zones,
    shapes: new Map(
      layers.zones.features.map(({ properties, geometry }) => [
        properties?.['id'] as ZoneId,
        geometry as Polygon | MultiPolygon,
      ]),
    ),
    towns: places.flatMap(({ id, at }) => {
      const zone = placeZones[id];
      return zone ? [{ id, at, zone }] : [];
    }),
  };
}

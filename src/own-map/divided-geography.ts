import type { Feature } from 'geojson';
import type { Geography } from '../model/geography.ts';
import { dividedZones, type Division } from './division.ts';

/** Ground with the parts of divided zones in their place, as figures for publication draw any other. */
export function dividedGeography(geography: Geography, division: Division): Geography {
  const { ground, layers, placeZones } = geography;
  const zones = dividedZones(ground.zones, division);
  const features = layers.zones.features.flatMap((feature): readonly Feature[] => {
    const own = division.parts.filter(({ zone }) => zone === feature.properties?.['id']);
    if (own.length === 0) return [feature];
    return own.map(({ id, areaKm2, label, geometry }) => ({
      ...feature,
      id,
      properties: { ...feature.properties, id, area_km2: areaKm2, label },
      geometry,
    }));
  });
  return {
    ...geography,
    ground: { ...ground, zones },
    placeZones: { ...placeZones, ...division.towns },
    layers: { ...layers, zones: { ...layers.zones, features } },
  };
}

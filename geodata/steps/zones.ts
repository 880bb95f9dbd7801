import type { Feature } from 'geojson';
import { REGIONS } from '../config.js';
import { polygonal, type Position } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';
import type { Shape } from './day-ground.js';

export const toHundredths = (value: number): number => Math.round(value * 100) / 100;

/** One feature a zone, with the area in km² it had before simplification. */
export async function zoneFeatures(
  shapes: Shape[],
  areas: Map<string, number>,
  day: string,
): Promise<Feature[]> {
  const zones = shapes.filter(({ zone }) => zone.includes('.'));
  return withLabels(
    zones.map(({ zone, polygons }) => {
      const [region, holder] = zone.split('.');
      const area_km2 = toHundredths(areas.get(zone) ?? 0);
      return {
        type: 'Feature',
        id: zone,
        properties: { id: zone, region, holder, area_km2, line_date: day },
        geometry: polygonal(polygons),
      };
    }),
  );
}

/** One feature a region: its zones dissolved, its area the sum of theirs. */
export async function regionFeatures(zones: Feature[]): Promise<Feature[]> {
  const dissolved = await mapshaper('-i in.json -dissolve region -o out.json format=geojson', {
    in: collection(zones),
  });
  return withLabels(
    dissolved.map(({ properties, geometry }) => {
      const id = String(properties?.region);
      const area = zones
        .filter((zone) => zone.properties?.region === id)
        .reduce((sum, zone) => sum + Number(zone.properties?.area_km2), 0);
      return {
        type: 'Feature',
        id,
        properties: { id, iso: REGIONS[id], area_km2: toHundredths(area) },
        geometry,
      };
    }),
  );
}

/** Adds `label`, a point well inside the largest part. */
async function withLabels(features: Feature[]): Promise<Feature[]> {
  const points = await mapshaper('-i in.json -points inner -o out.json format=geojson', {
    in: collection(features),
  });
  return features.map((feature, index) => {
    const point = points[index]?.geometry;
    const label = point?.type === 'Point' ? (point.coordinates as Position) : undefined;
    return { ...feature, properties: { ...feature.properties, label } };
  });
}

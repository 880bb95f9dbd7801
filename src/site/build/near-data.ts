import { pointToLineDistance } from '@turf/turf';
import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Geography } from '../../model/geography.ts';
import type { TextLanguage } from '../../model/language.ts';

/** Ranks from which on rivers and their names come only where the reader has gone near. */
const NEAR = { river: 5, 'label-river': 4 } as const;

/** Nearer to the line of contact than this no river is named: its name would stand on both sides. */
const APART_KM = 10;

/** Whether the map has a feature of the base map only where the reader has gone near. */
export function isOnlyNear({ properties }: Feature): boolean {
  const least = NEAR[String(properties?.['kind']) as keyof typeof NEAR];
  return least !== undefined && Number(properties?.['rank']) >= least;
}

/** What the map draws besides where the reader has gone near, with the names of one language. */
export function nearData(geography: Geography, lang: TextLanguage): FeatureCollection {
  const { basemap } = geography.layers;
  return {
    type: 'FeatureCollection',
    features: basemap.features
      .filter((feature) => isOnlyNear(feature) && isApart(feature, geography))
      .map(({ geometry, properties }) => ({
        type: 'Feature',
        properties: { kind: properties?.['kind'], name: properties?.[`name_${lang}`] },
        geometry,
      })),
  };
}

/** Whether a feature is no point near the line of contact. */
function isApart({ geometry }: Feature, { layers }: Geography): boolean {
  if (geometry.type !== 'Point') return true;
  return layers['contact-line'].features.every(({ geometry: line }) => {
    const parts: readonly Position[][] =
      line.type === 'MultiLineString'
        ? line.coordinates
        : line.type === 'LineString'
          ? [line.coordinates]
          : [];
    return parts.every(
      (part) =>
        pointToLineDistance(geometry.coordinates, { type: 'LineString', coordinates: part }) >
        APART_KM,
    );
  });
}

import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { DayLayers, MapGround } from '../model/geography.ts';
import type { RegionId } from '../model/region.ts';
import { curvedFeature } from '../grammar/curved.ts';
import {
  CONTACT_LINE,
  DAY_SOURCE,
  GROUND_SOURCE,
  NEAR_SOURCE,
  UNCONFIRMED_SOURCE,
  ZONE,
} from './kind.ts';
import { layerDrawer, type DrawLayers } from './layers.ts';
import type { Picture } from './picture.ts';

/** The map's style: a pure function of what is to be seen. */
export function mapStyle(
  picture: Picture,
  layersOf: DrawLayers = layerDrawer(),
): StyleSpecification {
  const { ground } = picture;
  return {
    version: 8,
    name: 'Lines of Contact',
    transition: { duration: 0, delay: 0 },
    sources: {
      [GROUND_SOURCE]: source(linesAndAreas(ground)),
      [DAY_SOURCE]: { ...source(dayFeatures(ground.layers)), promoteId: 'id' },
      [UNCONFIRMED_SOURCE]: source(unconfirmedFeatures(null)),
      [NEAR_SOURCE]: source({ type: 'FeatureCollection', features: [] }),
      names: source(names(picture)),
      places: { ...source(ground.layers.places), promoteId: 'id' },
    },
    layers: [...layersOf(picture)],
  };
}

/**
 * Simplification that MapLibre adds of its own, in CSS pixels: little, for each neighbour's edge is
 * simplified by itself, and their common one must look like one. With a quarter of it the opening
 * view would have half as many triangles again.
 */
const TOLERANCE = 0.2;

/** How far a tile reaches into its neighbours, in CSS pixels: more than half of the widest line. */
const BUFFER = 16;

/** Zoom beyond which tiles are stretched instead of cut anew. */
const FINEST_TILES = 10;

function source(data: FeatureCollection): SourceSpecification & { type: 'geojson' } {
  return { type: 'geojson', data, tolerance: TOLERANCE, buffer: BUFFER, maxzoom: FINEST_TILES };
}

const isName = ({ properties }: Feature) => String(properties?.['kind']).startsWith('label-');

const asKind = (kind: string, { features }: FeatureCollection) =>
  features.map((feature) => ({ ...feature, properties: { kind } }));

/** What is drawn as a line or an area on every day, by its kind. */
function linesAndAreas({ layers }: MapGround): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [
      ...layers.basemap.features.filter((feature) => !isName(feature)).map(curvedFeature),
      ...asKind('region-border', layers.regions),
    ],
  };
}

/** What is drawn of a day, by its kind: each with an id, by which another day changes it. */
export function dayFeatures({ zones, 'contact-line': line }: DayLayers): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [
      ...zones.features.map(({ properties, ...feature }) => ({
        ...feature,
        properties: { kind: ZONE, id: properties?.['id'] },
      })),
      ...line.features.map((feature, index) => ({
        ...feature,
        properties: { kind: CONTACT_LINE, id: `${CONTACT_LINE}-${index}` },
      })),
    ],
  };
}

/** What is not confirmed, where there is any. */
export function unconfirmedFeatures(geometry: MultiPolygon | null): FeatureCollection {
  const features: Feature[] = geometry ? [{ type: 'Feature', properties: {}, geometry }] : [];
  return { type: 'FeatureCollection', features };
}

/** The names of waters, countries and regions. */
function names({ ground, regionNames }: Picture): FeatureCollection {
  const named = ground.layers.basemap.features.filter(isName).map((feature) => {
    const region = feature.properties?.['region'] as RegionId | undefined;
    if (!region) return feature;
    return { ...feature, properties: { ...feature.properties, name: regionNames[region] } };
  });
  return { type: 'FeatureCollection', features: named };
}

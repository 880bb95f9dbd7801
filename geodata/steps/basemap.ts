import type { Feature, Geometry } from 'geojson';
import { Fault } from '../lib/fault.js';
import { polygonsOf, type Position } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';
import { foreignBorders, ukraineBorder } from './borders.js';
import type { Part } from './overlay.js';
import { riverFeatures, type RiverInputs } from './rivers.js';
import type { Shape } from './day-ground.js';
import { waterFeatures, type WaterInputs } from './water.js';

export interface BasemapInputs extends WaterInputs, RiverInputs {
  borders: Feature[];
}

/** A name to write on the map. */
export interface Label {
  id: string;
  kind: 'label-sea' | 'label-country' | 'label-river';
  name_en: string;
  name_uk: string;
  lon: number;
  lat: number;
  rank: number;
}

const KINDS = ['label-sea', 'label-country', 'label-river'];

/** Everything under and around the zones, each feature with its `kind`. */
export async function basemapFeatures(
  parts: Part[],
  shapes: Shape[],
  inputs: BasemapInputs,
  labels: Feature[],
): Promise<Feature[]> {
  const border = ukraineBorder(shapes);
  const lines = (kind: string, coordinates: Position[][]): Feature =>
    feature(kind, kind, { type: 'MultiLineString', coordinates });
  const water = await waterFeatures(parts, inputs);
  const rivers = await riverFeatures(inputs, water);
  return [
    feature('land', 'land', await merged(shapes, ['land', 'far'])),
    feature('ukraine', 'ukraine', await merged(shapes, ['ukraine'])),
    feature('water', 'water', {
      type: 'MultiPolygon',
      coordinates: water.flatMap(({ geometry }) => polygonsOf(geometry)),
    }),
    ...rivers.map(({ properties, geometry }) =>
      feature(`river-${properties?.rank}`, 'river', geometry, { rank: properties?.rank }),
    ),
    lines('border', await foreignBorders(inputs.borders, border)),
    lines('border-ukraine', border),
    ...labels,
  ];
}

/** Labels as points; an unknown kind is a fault. */
export function labelFeatures(file: string, labels: Label[]): Feature[] {
  return labels.map(({ id, kind, lon, lat, name_en, name_uk, rank }) => {
    if (!KINDS.includes(kind)) throw new Fault(file, `"${id}" has the unknown kind ${kind}`);
    const point: Geometry = { type: 'Point', coordinates: [lon, lat] };
    return feature(`${kind}-${id}`, kind, point, { name_en, name_uk, rank });
  });
}

function feature(
  id: string,
  kind: string,
  geometry: Geometry,
  properties: Record<string, unknown> = {},
): Feature {
  return { type: 'Feature', id, properties: { id, kind, ...properties }, geometry };
}

async function merged(shapes: Shape[], zones: string[]): Promise<Geometry> {
  const chosen = shapes.filter(({ zone }) => zones.includes(zone));
  const [whole] = await mapshaper('-i in.json -dissolve -o out.json format=geojson', {
    in: collection(
      chosen.map(({ polygons }) => ({
        type: 'Feature',
        properties: {},
        geometry: { type: 'MultiPolygon', coordinates: polygons },
      })),
    ),
  });
  if (!whole) throw new Fault('base map', `has no ${zones.join(', ')}`);
  return whole.geometry;
}

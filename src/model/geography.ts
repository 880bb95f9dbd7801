import type { FeatureCollection } from 'geojson';
import type { Ground, PlaceZones } from './ground.ts';
import type { Place } from './place.ts';

/** The files of `public/geo` that hold features. */
export const LAYER_FILES = [
  'zones',
  'regions',
  'contact-line',
  'line-before-2022',
  'places',
  'basemap',
] as const;
export type LayerFile = (typeof LAYER_FILES)[number];

/** Features by what they are. */
export type Layers = Readonly<Record<LayerFile, FeatureCollection>>;

/** Everything known about the ground of a day, without any scenario. */
export interface Geography {
  readonly ground: Ground;
  readonly places: readonly Place[];
  readonly placeZones: PlaceZones;
  /** The GeoJSON as it came, checked, for drawing. */
  readonly layers: Layers;
}

/** The features that are others on another day. */
export type DayLayers = Pick<Layers, 'zones' | 'contact-line'>;

/** What the map draws of it: features whose names are in one language, as `name`. */
export interface MapGround {
  readonly layers: Omit<Layers, 'line-before-2022'>;
}

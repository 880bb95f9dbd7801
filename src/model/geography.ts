import type { FeatureCollection } from 'geojson';
import type { Place } from './place.ts';
import type { Zone } from './zone.ts';

/** The files of `public/geo` that hold features. */
export const LAYER_FILES = ['zones', 'regions', 'contact-line', 'places', 'basemap'] as const;
export type LayerFile = (typeof LAYER_FILES)[number];

/** Features by what they are. */
export type Layers = Readonly<Record<LayerFile, FeatureCollection>>;

/** Everything known about the ground on the control line's day, without any scenario. */
export interface Geography {
  /** ISO day of the control line. */
  readonly lineDate: string;
  readonly zones: readonly Zone[];
  /** Area of all of Ukraine, measured like the zones. */
  readonly ukraineKm2: number;
  readonly places: readonly Place[];
  /** The GeoJSON as it came, checked, for drawing. */
  readonly layers: Layers;
}

/** What of it the map draws, with names in one language, as `name`. */
export type Ground = Pick<Geography, 'zones' | 'layers'>;

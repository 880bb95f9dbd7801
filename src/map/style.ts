import type { FeatureCollection } from 'geojson';
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Colouring } from '../grammar/colouring.ts';
import type { Palette } from '../grammar/palette.ts';
import type { Ground } from '../model/geography.ts';
import { NAMED_REGIONS, type RegionId } from '../model/region.ts';
import type { Units } from '../model/units.ts';
import { largestZones } from '../model/zone.ts';
import type { StandingNames } from '../grammar/standing-name.ts';
import { groundLayers, lineLayers } from './base-layers.ts';
import { labelLayers } from './label-layers.ts';
import { OPENING_SOURCE, openingLayers, openingNames, sidesOf } from './opening-names.ts';
import { zoneLayers } from './zone-layers.ts';

/** What of the picture can change while the map is open. */
export interface Look {
  readonly colourings: readonly Colouring[];
  /** Id of the colouring that is visible. */
  readonly shown: string;
  readonly palette: Palette;
  readonly regionNames: Readonly<Record<RegionId, string>>;
  /** Those of the scale bar. */
  readonly units: Units;
}

/** Everything the picture depends on. */
export interface Picture extends Look {
  readonly ground: Ground;
  /** Families of the labels, the best first: see `fonts`. */
  readonly families: readonly string[];
  /** The names of the figure over which the map opens, if there is one. */
  readonly opening: Opening | null;
}

/** A figure's names while the map stands where it opened; then its own, on the same sides. */
export interface Opening {
  readonly names: StandingNames;
  /** The map's zoom when it opened. */
  readonly zoom: number;
  readonly shown: boolean;
}

/** The map's style: a pure function of what is to be seen. */
export function mapStyle(picture: Picture): StyleSpecification {
  const { ground, colourings, shown, palette, families, opening } = picture;
  const opens = opening?.shown ?? false;
  return {
    version: 8,
    name: 'Lines of Contact',
    transition: { duration: 0, delay: 0 },
    sources: {
      basemap: source(ground.layers.basemap),
      zones: { ...source(ground.layers.zones), promoteId: 'id' },
      regions: source(ground.layers.regions),
      'contact-line': source(ground.layers['contact-line']),
      places: { ...source(ground.layers.places), promoteId: 'id' },
      'region-labels': source(regionLabels(picture)),
      [OPENING_SOURCE]: source(
        opening
          ? openingNames(opening.names, opening.zoom)
          : { type: 'FeatureCollection', features: [] },
      ),
    },
    layers: [
      ...groundLayers(palette),
      ...zoneLayers(colourings, palette, shown),
      ...lineLayers(palette),
      ...labelLayers(palette, families, !opens, opening ? sidesOf(opening.names) : new Map()),
      ...openingLayers(palette, families, opens),
    ],
  };
}

/** Least simplification that MapLibre adds of its own: neighbours must keep their common edge. */
const TOLERANCE = 0.05;

/** Zoom beyond which tiles are stretched instead of cut anew. */
const FINEST_TILES = 10;

function source(data: FeatureCollection): SourceSpecification & { type: 'geojson' } {
  return { type: 'geojson', data, tolerance: TOLERANCE, maxzoom: FINEST_TILES };
}

function regionLabels({ ground, regionNames }: Picture): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: largestZones(ground.zones).map(({ region, label }) => ({
      type: 'Feature',
      properties: {
        group: NAMED_REGIONS.some((name) => name === region) ? 'named' : 'context',
        name: regionNames[region],
      },
      geometry: { type: 'Point', coordinates: [...label] },
    })),
  };
}

import type { FeatureCollection } from 'geojson';
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../grammar/palette.ts';
import type { Geography } from '../model/geography.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { NAMED_REGIONS, type RegionId } from '../model/region.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';
import { groundLayers, lineLayers } from './base-layers.ts';
import { labelLayers } from './label-layers.ts';
import { zoneLayers } from './zone-layers.ts';

/** Everything the picture depends on. */
export interface Picture {
  readonly geography: Geography;
  readonly scenarios: readonly Scenario[];
  /** Id of the scenario that is visible. */
  readonly shown: string;
  readonly palette: Palette;
  readonly lang: Language;
  readonly regionNames: Readonly<Record<Language, Readonly<Record<RegionId, string>>>>;
}

/** The map's style: a pure function of what is to be seen. */
export function mapStyle(picture: Picture): StyleSpecification {
  const { geography, scenarios, shown, palette, lang } = picture;
  return {
    version: 8,
    name: 'Lines of Contact',
    transition: { duration: 0, delay: 0 },
    sources: {
      basemap: source(geography.layers.basemap),
      zones: { ...source(geography.layers.zones), promoteId: 'id' },
      regions: source(geography.layers.regions),
      'contact-line': source(geography.layers['contact-line']),
      places: source(geography.layers.places),
      'region-labels': source(regionLabels(picture)),
    },
    layers: [
      ...groundLayers(palette),
      ...zoneLayers(geography.zones, scenarios, palette, shown),
      ...lineLayers(palette),
      ...labelLayers(palette, lang),
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

/** Each region's name stands in its largest zone, so that it crosses no front. */
function regionLabels({ geography, regionNames }: Picture): FeatureCollection {
  const largest = new Map<RegionId, Zone>();
  for (const zone of geography.zones) {
    const other = largest.get(zone.region);
    if (!other || other.areaKm2 < zone.areaKm2) largest.set(zone.region, zone);
  }
  return {
    type: 'FeatureCollection',
    features: [...largest].map(([id, { label }]) => ({
      type: 'Feature',
      properties: {
        group: NAMED_REGIONS.some((name) => name === id) ? 'named' : 'context',
        ...Object.fromEntries(LANGUAGES.map((lang) => [`name_${lang}`, regionNames[lang][id]])),
      },
      geometry: { type: 'Point', coordinates: [...label] },
    })),
  };
}

import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import { LAYER_FILES, type Geography, type LayerFile } from '../model/geography.ts';
import { REGION_IDS } from '../model/region.ts';
import type { Zone } from '../model/zone.ts';
import { problemsOf } from './problems.ts';
import { SCHEMAS } from './schema.ts';

/** The ground, or every problem found, each naming file, field and fault. */
export type ParsedGeography =
  | { readonly ok: true; readonly geography: Geography }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Parses the JSON of the files of `public/geo`, at build time. */
export function parseGeography(files: Readonly<Record<LayerFile, unknown>>): ParsedGeography {
  const zones = v.safeParse(SCHEMAS.zones, files.zones);
  const regions = v.safeParse(SCHEMAS.regions, files.regions);
  const line = v.safeParse(SCHEMAS['contact-line'], files['contact-line']);
  const before2022 = v.safeParse(SCHEMAS['line-before-2022'], files['line-before-2022']);
  const places = v.safeParse(SCHEMAS.places, files.places);
  const basemap = v.safeParse(SCHEMAS.basemap, files.basemap);
  const results = {
    zones,
    regions,
    'contact-line': line,
    'line-before-2022': before2022,
    places,
    basemap,
  };
  const isWhole = before2022.success && line.success && regions.success && basemap.success;
  if (!zones.success || !places.success || !isWhole) {
    return {
      ok: false,
      problems: LAYER_FILES.flatMap((file) => problemsOf(`${file}.geojson`, results[file])),
    };
  }
  const day = zones.output.features[0]?.properties.line_date ?? '';
  const odd = zones.output.features.find((zone) => zone.properties.line_date !== day);
  if (odd) {
    const { id, line_date } = odd.properties;
    const problem = `zones.geojson: ${id} is of ${line_date}, other zones of ${day}`;
    return { ok: false, problems: [problem] };
  }
  return {
    ok: true,
    geography: {
      ground: {
        day,
        zones: zones.output.features.map(zoneOf).toSorted(byRegion),
        ukraineKm2: zones.output.ukraine_area_km2,
      },
      places: places.output.features.map(({ properties: place, geometry }) => ({
        id: place.id,
        kind: place.kind as 'town' | 'site',
        name: { en: place.name_en, uk: place.name_uk },
        at: geometry.coordinates as [number, number],
        rank: place.rank,
        population: place.population,
        populationYear: place.population_year,
      })),
      placeZones: Object.fromEntries(
        places.output.features.flatMap(({ properties: { id, zone } }) =>
          zone ? [[id, zone]] : [],
        ),
      ),
      // The schemas check what the page reads; the rest of the GeoJSON is passed on as it came.
      layers: files as Readonly<Record<LayerFile, FeatureCollection>>,
    },
  };
}

type ZoneFeature = v.InferOutput<(typeof SCHEMAS)['zones']>['features'][number];

function zoneOf({ properties: { id, region, holder, area_km2, label } }: ZoneFeature): Zone {
  return { id, region, holder, areaKm2: area_km2, label };
}

/** In the order of the regions, so that every table and list has it. */
function byRegion(a: Zone, b: Zone): number {
  return REGION_IDS.indexOf(a.region) - REGION_IDS.indexOf(b.region);
}

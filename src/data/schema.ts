import * as v from 'valibot';
import { HOLDERS, REGION_IDS } from '../model/region.ts';
import type { ZoneId } from '../model/zone.ts';

/** Longitude and latitude. */
export const position = v.tuple([v.number(), v.number()]);
/** Every zone that there may be. */
export const zoneIds = REGION_IDS.flatMap((region) =>
  HOLDERS.map((holder): ZoneId => `${region}.${holder}`),
);
const day = v.pipe(v.string(), v.isoDate());
const count = v.nullable(v.pipe(v.number(), v.integer()));

/** A GeoJSON collection whose features have these geometry types and properties, and its own. */
export function collection<P extends v.GenericSchema, M extends v.ObjectEntries = {}>(
  types: readonly string[],
  properties: P,
  members: M = {} as M,
) {
  return v.object({
    ...members,
    type: v.literal('FeatureCollection'),
    features: v.pipe(
      v.array(
        v.object({
          type: v.literal('Feature'),
          id: v.optional(v.union([v.string(), v.number()])),
          properties,
          geometry: v.object({
            type: v.picklist(types),
            coordinates: v.pipe(v.array(v.unknown()), v.minLength(1)),
          }),
        }),
      ),
      v.minLength(1),
    ),
  });
}

export const AREA = ['Polygon', 'MultiPolygon'];
export const LINE = ['LineString', 'MultiLineString'];

/** What each file of `public/geo` must hold for the page to draw it. */
export const SCHEMAS = {
  zones: collection(
    AREA,
    v.object({
      id: v.picklist(zoneIds),
      region: v.picklist(REGION_IDS),
      holder: v.picklist(HOLDERS),
      area_km2: v.number(),
      line_date: day,
      label: position,
    }),
    { ukraine_area_km2: v.number() },
  ),
  regions: collection(AREA, v.object({ id: v.picklist(REGION_IDS) })),
  'contact-line': collection(LINE, v.object({ line_date: day })),
  'line-before-2022': collection(LINE, v.object({ line_date: day })),
  places: collection(
    ['Point'],
    v.object({
      id: v.string(),
      kind: v.picklist(['town', 'site']),
      name_en: v.string(),
      name_uk: v.string(),
      population: count,
      population_year: count,
      zone: v.nullable(v.picklist(zoneIds)),
      rank: v.number(),
    }),
  ),
  basemap: collection([...AREA, ...LINE, 'Point'], v.object({ kind: v.string() })),
};

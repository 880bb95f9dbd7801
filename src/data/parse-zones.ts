import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import type { ZoneId } from '../model/zone.ts';
import { problemsOf } from './problems.ts';
import { SCHEMAS } from './schema.ts';

/** The outlines of zones, or every problem found, each naming file, field and fault. */
export type ParsedZones =
  | { readonly ok: true; readonly shapes: ReadonlyMap<ZoneId, Polygon | MultiPolygon> }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Parses the JSON of `zones.geojson`. */
export function parseZones(json: unknown): ParsedZones {
  const parsed = v.safeParse(SCHEMAS.zones, json);
  if (!parsed.success) return { ok: false, problems: problemsOf('zones.geojson', parsed) };
  return {
    ok: true,
    shapes: new Map(
      parsed.output.features.map(({ properties, geometry }) => [
        properties.id,
        // The schema has checked its type; its own types know no geometries.
        geometry as unknown as Polygon | MultiPolygon,
      ]),
    ),
  };
}

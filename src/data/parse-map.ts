import type { FeatureCollection, Geometry } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import * as v from 'valibot';
import type { MapGround } from '../model/geography.ts';
import { REGION_IDS } from '../model/region.ts';
import { MAP_DATA } from './map-schema.ts';
import { problemsOf } from './problems.ts';

/** What the map draws, or every problem found, each naming file, field and fault. */
export type ParsedGround =
  | { readonly ok: true; readonly ground: MapGround }
  | { readonly ok: false; readonly problems: readonly string[] };

type ZoneProperties = v.InferOutput<
  typeof MAP_DATA
>['objects']['zones']['geometries'][number]['properties'];
type Area = Polygon<ZoneProperties> | MultiPolygon<ZoneProperties>;

/**
 * Parses the map's data. Regions are merged from their zones, and the contact line runs where
 * zones of both holders meet: neither is sent.
 * @param name what the file is called, for those who read of its faults
 */
export function parseMapData(json: unknown, name: string): ParsedGround {
  const parsed = v.safeParse(MAP_DATA, json);
  if (!parsed.success) return { ok: false, problems: problemsOf(name, parsed) };
  const missing = arcMissing(parsed.output);
  if (missing) return { ok: false, problems: [`${name}: ${missing}`] };
  // The schema has checked what is used of it; its own types know no geometries.
  const topology = json as Topology;
  const zones = topology.objects['zones'] as GeometryCollection<ZoneProperties>;
  const areas = zones.geometries as Area[];
  const features = (object: string) =>
    feature(topology, topology.objects[object] as GeometryCollection) as FeatureCollection;
  const regions = REGION_IDS.map((id) => areas.filter((area) => propertiesOf(area).region === id));
  return {
    ok: true,
    ground: {
      layers: {
        zones: features('zones'),
        regions: collection(
          regions.filter((parts) => parts.length > 0).map((parts) => merge(topology, parts)),
        ),
        'contact-line': collection([
          mesh(topology, zones, (a, b) => propertiesOf(a).holder !== propertiesOf(b).holder),
        ]),
        places: features('places'),
        basemap: features('basemap'),
      },
    },
  };
}

function propertiesOf(zone: { properties?: unknown }): ZoneProperties {
  return zone.properties as ZoneProperties;
}

function collection(geometries: readonly Geometry[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
  };
}

/** The first geometry that is made of an arc which the file lacks. */
function arcMissing({ arcs, objects }: v.InferOutput<typeof MAP_DATA>): string | undefined {
  const isThere = (arc: unknown) => typeof arc === 'number' && (arc < 0 ? ~arc : arc) < arcs.length;
  for (const [name, { geometries }] of Object.entries(objects)) {
    const at = geometries.findIndex(({ arcs: used = [] }) => !used.flat(3).every(isThere));
    if (at >= 0) return `objects.${name}.geometries.${at}.arcs: has an arc that the file lacks`;
  }
  return undefined;
}

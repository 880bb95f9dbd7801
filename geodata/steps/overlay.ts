import type { Feature } from 'geojson';
import { NEAR, REGIONS, type Holder } from '../config.js';
import { boxPolygon, polygonsOf, type Polygon } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';

/** Ground of one kind in one piece. `zone` is a zone's id, `ukraine` for the rest of Ukraine,
 * `land` or `far` for land abroad. */
export interface Part {
  zone: string;
  polygon: Polygon;
}

export const zoneId = (region: string, holder: Holder): string => `${region}.${holder}`;

const REST = 'ukraine';

/** Region of an ISO 3166-2 code, `ukraine` for units outside the nine regions. */
export const regionOf = (iso: string): string =>
  Object.keys(REGIONS).find((region) => REGIONS[region]?.includes(iso)) ?? REST;

/**
 * Lays units, control line, sea and land over each other and returns the parts, with the
 * vertices of shared edges in common. Control decides first, then sea: the control line ends at
 * the coast by itself. `held` is mapshaper's expression for what ground inside the control line is
 * called; it may use the feature's own `control`.
 */
export async function overlay(
  units: Feature[],
  control: Feature[],
  sea: Feature[],
  land: Feature[],
  held = "unit + '.russia'",
): Promise<Part[]> {
  const tagged = (features: Feature[], key: string, value: (feature: Feature) => string) =>
    collection(features.map((feature) => ({ ...feature, properties: { [key]: value(feature) } })));
  const zone =
    `zone = unit == null ? (land ? (near ? 'land' : 'far') : '') : ` +
    `unit == '${REST}' ? (sea ? '' : unit) : ` +
    `control ? ${held} : sea ? '' : unit + '.ukraine'`;
  const parts = await mapshaper(
    '-i units.json control.json sea.json land.json near.json combine-files ' +
      '-clean target=units -union target=* name=faces ' +
      `-each "${zone}" -filter "zone != ''" -dissolve zone -explode ` +
      '-o out.json format=geojson',
    {
      units: tagged(units, 'unit', (feature) => regionOf(String(feature.properties?.shapeISO))),
      control: tagged(control, 'control', ({ properties }) => String(properties?.control ?? 'yes')),
      sea: tagged(sea, 'sea', () => 'yes'),
      land: tagged(land, 'land', () => 'yes'),
      near: tagged(
        [{ type: 'Feature', properties: {}, geometry: boxPolygon(NEAR) }],
        'near',
        () => 'yes',
      ),
    },
  );
  return parts.flatMap((part) =>
    polygonsOf(part.geometry).map((polygon) => ({
      zone: String(part.properties?.zone),
      polygon,
    })),
  );
}

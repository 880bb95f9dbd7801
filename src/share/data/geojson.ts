import type { Feature } from 'geojson';
import { withPlainSpaces } from '../../content/spaces.ts';
import { changeOf, differenceBetween } from '../../model/change.ts';
import { REGIME_PARTS } from '../../model/regime.ts';
import type { Outcome } from '../../model/scenario.ts';
import type { Geography } from '../../model/geography.ts';
import { isPiece, type Piece } from '../../model/two-days.ts';
import { ownerInLaw } from '../../model/norm.ts';
import { wholeArea } from '../../model/units.ts';
import type { Zone } from '../../model/zone.ts';
import type { About } from '../about/about.ts';
import { zonesAbout } from '../options/extents.ts';
import { toldIn, type Earlier, type Material, type Told } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';

/**
 * The zones of a figure with what its scenario says of them as properties, then the contact line,
 * as GeoJSON (RFC 7946). Of two scenarios, the first's properties begin with `vs_`.
 */
export function geojsonOf(options: FigureOptions, material: Material, about: About): string {
  const { share, earlier } = material;
  // The ground of two days is told apart in one piece, whatever the maps show side by side.
  const [first, second] = toldIn(earlier ? { ...options, mode: 'difference' } : options, material);
  const { geography } = first;
  const zones = new Map(
    zonesAbout(options.extent, geography).map((zone) => [String(zone.id), zone]),
  );
  const ground = geography.layers.zones.features.flatMap((feature): Feature[] => {
    const zone = zones.get(String(feature.properties?.['id']));
    if (!zone) return [];
    const last = second ?? first;
    const properties = {
      ...groundOf(zone, material),
      ...(earlier && isPiece(zone) && heldBefore(zone, earlier)),
      ...saidOf(zone, last, ''),
      ...(second && { ...saidOf(zone, first, 'vs_'), ...difference(zone, first, second) }),
    };
    return [{ type: 'Feature', id: zone.id, properties, geometry: feature.geometry }];
  });
  const lines = [...(earlier ? [earlier.geography] : []), material.geography].flatMap(lineOf);
  const { title, credit, licence, source, lang, address } = about;
  // Members that RFC 7946 does not know are allowed, and ignored by what does not know them.
  return `${withPlainSpaces(
    JSON.stringify({
      type: 'FeatureCollection',
      title,
      credit,
      licence,
      source,
      lang,
      ...(address && { address }),
      areas: share.areas,
      features: [...ground, ...lines],
    }),
  )}\n`;
}

function lineOf({ layers, ground }: Geography): readonly Feature[] {
  return layers['contact-line'].features.map(({ geometry }) => {
    const properties = { kind: 'contact-line', line_date: ground.day };
    return { type: 'Feature', properties, geometry };
  });
}

function heldBefore({ heldBefore: holder }: Piece, { geography }: Earlier) {
  return { vs_holder: holder, vs_line_date: geography.ground.day };
}

function groundOf({ id, region, holder, areaKm2 }: Zone, { words, geography }: Material) {
  return {
    kind: 'zone',
    zone: id,
    region,
    region_name: words.regions[region],
    holder,
    zone_area_km2: wholeArea(areaKm2, 'km'),
    line_date: geography.ground.day,
  };
}

function saidOf(zone: Zone, { scenario, outcomes }: Told, prefix: string) {
  const outcome = outcomes.get(zone.id);
  if (!outcome) return {};
  const owner = ownerInLaw(outcome);
  const properties = {
    scenario: scenario.id,
    control: owner ? null : outcome.control,
    ...(owner && { in_law: owner }),
    change: changeOf(zone, outcome),
    attribution: outcome.attribution,
    basis: outcome.basis,
    extent: outcome.extent,
    recognition: outcome.recognition,
    recognition_by: outcome.recognitionBy?.join(' ') ?? null,
    ...rulesIn(outcome),
    note: outcome.note,
    sources: scenario.sources
      .filter(({ id }) => outcome.sources.includes(id))
      .map(({ url }) => url)
      // Lists are no values of a table: programs for maps warn of them, or refuse the file.
      .join(' '),
  };
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [prefix + name, value]),
  );
}

/** The rules of its own that ground would have: their kind, and each part of which something is said. */
function rulesIn({ regime }: Outcome<string>) {
  if (!regime) return { rules: null };
  const parts = REGIME_PARTS.flatMap((part) => {
    const said = regime.parts[part];
    const name = `rules_${part.replaceAll('-', '_')}`;
    return said ? [[name, said.answer] as const, [`${name}_basis`, said.basis] as const] : [];
  });
  return { rules: regime.kind, ...Object.fromEntries(parts) };
}

function difference(zone: Zone, first: Told, second: Told) {
  const [before, after] = [first.outcomes.get(zone.id), second.outcomes.get(zone.id)];
  return before && after ? { difference: differenceBetween(before, after) } : {};
}

import type { Feature } from 'geojson';
import { Fault } from '../lib/fault.js';
import { parseCsv } from '../lib/csv.js';
import { inPolygons, type Position } from '../lib/geometry.js';
import type { Part } from './overlay.js';

interface Named {
  id: string;
  name_en: string;
  name_uk: string;
  rank: number;
}

export interface Town extends Named {
  geonames: number;
  capital: boolean;
  country: string;
  population_year: number | null;
}

export interface Site extends Named {
  lon: number;
  lat: number;
}

/** A town that GeoNames lacks, placed by hand from the source it names. */
export interface TownOutside extends Site {
  capital: boolean;
  country: string;
}

export interface Gazetteer {
  towns: Town[];
  towns_outside_geonames: TownOutside[];
  sites: Site[];
}

/** A place of the GeoNames extract. */
export interface GeoName {
  position: Position;
  country: string;
  population: number | null;
}

const COLUMNS = ['geonameid', 'country', 'population', 'longitude', 'latitude'];

/** The GeoNames extract by id. A population of 0 is unknown. */
export function geoNames(file: string, text: string): Map<number, GeoName> {
  const entries = parseCsv(file, text, COLUMNS).map((row, index): [number, GeoName] => {
    const number = (column: string): number => {
      const value = Number(row[column]);
      if (row[column] === '' || !Number.isFinite(value)) {
        throw new Fault(file, `line ${index + 2} has no number in ${column}`);
      }
      return value;
    };
    return [
      number('geonameid'),
      {
        position: [number('longitude'), number('latitude')],
        country: row.country ?? '',
        population: number('population') || null,
      },
    ];
  });
  return new Map(entries);
}

/**
 * Towns and sites as points, each with the zone it lies in before simplification, or null outside
 * the nine regions. A town GeoNames does not have or has in another country, a Ukrainian town in
 * the sea, and an id used twice are faults.
 */
export function placeFeatures(
  file: string,
  { towns, towns_outside_geonames: outside, sites }: Gazetteer,
  names: Map<number, GeoName>,
  parts: Part[],
): Feature[] {
  const ids = new Set<string>();
  for (const { id } of [...towns, ...outside, ...sites]) {
    if (ids.has(id)) throw new Fault(file, `has two entries "${id}"`);
    ids.add(id);
  }
  const groundAt = (position: Position): string | undefined =>
    parts.find(({ polygon }) => inPolygons(position, [polygon]))?.zone;
  const zoneOf = (ground: string | undefined): string | null =>
    ground?.includes('.') ? ground : null;

  const townFeature = (town: Town): Feature => {
    const entry = names.get(town.geonames);
    if (!entry) throw new Fault(file, `"${town.id}" has GeoNames id ${town.geonames}, not listed`);
    if (entry.country !== town.country) {
      throw new Fault(file, `"${town.id}" is in ${town.country}, by GeoNames in ${entry.country}`);
    }
    const { population_year, geonames } = town;
    const known = { population: entry.population, population_year, geonames };
    return townPoint(town, entry.position, known);
  };
  const townPoint = (
    town: Town | TownOutside,
    position: Position,
    known: Record<string, number | null>,
  ): Feature => {
    const ground = groundAt(position);
    const isHome = ground === 'ukraine' || zoneOf(ground) !== null;
    if (isHome !== (town.country === 'UA')) {
      throw new Fault(file, `"${town.id}" is in ${town.country} but lies ${ground ?? 'at sea'}`);
    }
    const { capital, country } = town;
    const zone = zoneOf(ground);
    return point(town, position, { kind: 'town', ...known, zone, capital, country });
  };
  const siteFeature = (site: Site): Feature => {
    const position: Position = [site.lon, site.lat];
    const zone = zoneOf(groundAt(position));
    return point(site, position, { kind: 'site', ...UNKNOWN, zone, capital: false, country: 'UA' });
  };
  return [
    ...towns.map(townFeature),
    ...outside.map((town) => townPoint(town, [town.lon, town.lat], UNKNOWN)),
    ...sites.map(siteFeature),
  ];
}

/** What GeoNames would tell of a place. */
const UNKNOWN = { population: null, population_year: null, geonames: null };

function point(
  { id, name_en, name_uk, rank }: Named,
  coordinates: Position,
  properties: Record<string, unknown>,
): Feature {
  return {
    type: 'Feature',
    id,
    properties: { id, name_en, name_uk, rank, ...properties },
    geometry: { type: 'Point', coordinates },
  };
}

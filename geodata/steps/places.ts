import type { Feature } from 'geojson';
import { COUNTED_IN } from '../config.js';
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
  /** Its code in Ukraine's codifier; towns abroad have none. */
  katottg?: string;
}

export interface Site extends Named {
  lon: number;
  lat: number;
}

/** A town that GeoNames lacks, placed by hand from the source it names. */
export interface TownOutside extends Site {
  capital: boolean;
  country: string;
  katottg?: string;
}

export interface Gazetteer {
  towns: Town[];
  towns_outside_geonames: TownOutside[];
  sites: Site[];
}

/** People on the day of the statistics, by code of the codifier; null where it has none. */
export type Residents = ReadonlyMap<string, number | null>;

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

/** The State Statistics Service's populations of 1 January 2022, by code of the codifier. */
export function residents(file: string, text: string): Residents {
  return new Map(
    parseCsv(file, text, ['katottg', 'pop2022']).map(({ katottg = '', pop2022 = '' }, index) => {
      if (!/^\d*$/.test(pop2022))
        throw new Fault(file, `line ${index + 2} has no number in pop2022`);
      return [katottg, pop2022 === '' ? null : Number(pop2022)];
    }),
  );
}

/**
 * Towns and sites as points, each with the zone it lies in before simplification, or null outside
 * the nine regions. The population is that of the statistics with its year; where they have none it
 * is GeoNames', of a year that is not known. A town GeoNames does not have or has in another
 * country, a Ukrainian town in the sea or with a code that the codifier lacks, and an id used twice
 * are faults.
 */
export function placeFeatures(
  file: string,
  { towns, towns_outside_geonames: outside, sites }: Gazetteer,
  names: Map<number, GeoName>,
  counted: Residents,
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
    const known = { ...peopleOf(town, entry.population), geonames: town.geonames };
    return townPoint(town, entry.position, known);
  };
  const peopleOf = ({ id, katottg, country }: Town | TownOutside, older: number | null) => {
    if (country !== 'UA') return { population: older, population_year: null };
    const people = counted.get(katottg ?? '');
    if (people === undefined) {
      throw new Fault(file, `"${id}" has the code ${katottg}, which the codifier lacks`);
    }
    return people === null
      ? { population: older, population_year: null }
      : { population: people, population_year: COUNTED_IN };
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
    ...outside.map((town) =>
      townPoint(town, [town.lon, town.lat], { ...UNKNOWN, ...peopleOf(town, null) }),
    ),
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

import type { Feature } from 'geojson';
import type { Geography } from '../model/geography.ts';
import type { Ground } from '../model/ground.ts';
import { contactLineOn } from './contact-line.ts';
import { groundOn } from './ground.ts';
import { numberOf, type History } from './history.ts';
import { parseHistory } from './parse.ts';
import { placeZonesOn } from './places.ts';
import { parseSeries, type SeriesDay } from './series.ts';
import { parseUnconfirmed, unconfirmedOn, type UnconfirmedDay } from './unconfirmed.ts';
import { zonesOn, type ZoneShape } from './zones.ts';

/** The files of `public/geo` that hold the ground of all days. */
export const ARCHIVE_FILES = ['history.json', 'series.csv', 'unconfirmed.csv'] as const;
export type ArchiveFile = (typeof ARCHIVE_FILES)[number];

/** The ground of all days and its areas. */
export interface Archive {
  readonly history: History;
  readonly series: readonly SeriesDay[];
  readonly unconfirmed: readonly UnconfirmedDay[];
}

/** The archive, or every problem found, each naming file, field and fault. */
export type ParsedArchive =
  | { readonly ok: true; readonly archive: Archive }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Parses the texts of the archive's files. */
export function parseArchive(texts: Readonly<Record<ArchiveFile, string>>): ParsedArchive {
  const history = parseHistory(texts['history.json'], 'history.json');
  const series = parseSeries(texts['series.csv'], 'series.csv');
  const table = parseUnconfirmed(texts['unconfirmed.csv'], 'unconfirmed.csv');
  if (history.ok && series.ok && table.ok) {
    const { unconfirmed } = table;
    return {
      ok: true,
      archive: { history: history.history, series: series.series, unconfirmed },
    };
  }
  const problems = [history, series, table].flatMap((part) => (part.ok ? [] : part.problems));
  return { ok: false, problems };
}

/** The ground of a date as `groundOn` gives it, with what is not confirmed. */
export function knownGroundOn(
  { history, series, unconfirmed }: Archive,
  date: string,
  shapes?: readonly ZoneShape[],
): Ground | null {
  const ground = groundOn(history, series, date, shapes);
  return ground && { ...ground, unconfirmed: unconfirmedOn(unconfirmed, date) };
}

/**
 * The geography of another date, YYYY-MM-DD: its ground, shapes and contact line, with the places
 * in their zones; null if there is no line of that date.
 * @param shapes the zones of that day, for those who have them already
 */
export function geographyOn(
  base: Geography,
  archive: Archive,
  date: string,
  shapes?: readonly ZoneShape[],
): Geography | null {
  if (date === base.ground.day) return base;
  const { history } = archive;
  const day = numberOf(history, date);
  if (day === null) return null;
  const drawn = shapes ?? zonesOn(history, day);
  const ground = knownGroundOn(archive, date, drawn);
  const placeZones = placeZonesOn(history, base.places, date);
  if (!ground || !placeZones) return null;
  const areas = new Map(ground.zones.map(({ id, areaKm2 }) => [id, areaKm2]));
  const features = drawn.map((shape): Feature => {
    const { id, region, holder, km2, label } = shape.properties;
    return {
      ...shape,
      properties: { id, region, holder, area_km2: areas.get(id) ?? km2, line_date: date, label },
    };
  });
  const line: Feature = {
    type: 'Feature',
    id: 'contact-line',
    properties: { id: 'contact-line', line_date: date },
    geometry: contactLineOn(history, day),
  };
  return {
    ...base,
    ground,
    placeZones,
    layers: {
      ...base.layers,
      zones: { ...base.layers.zones, features },
      'contact-line': { type: 'FeatureCollection', features: [line] },
    },
  };
}

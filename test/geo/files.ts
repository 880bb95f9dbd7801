import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Feature, FeatureCollection } from 'geojson';
import { polygonsOf } from '../../geodata/lib/geometry.js';

/** The folder under test: public/geo, or another that GEO_FOLDER names. */
export const FOLDER = resolve(process.env.GEO_FOLDER ?? 'public/geo');

export const FILES = [
  'zones.geojson',
  'regions.geojson',
  'contact-line.geojson',
  'places.geojson',
  'basemap.geojson',
] as const;

/** What is drawn as not confirmed, a file a month. */
export const MONTHS = readdirSync(FOLDER)
  .filter((name) => /^unconfirmed-.*\.json$/.test(name))
  .toSorted();

/** Files of all days: no part of the map's first load. */
export const OF_ALL_DAYS = [
  'series.csv',
  'series.csv-metadata.json',
  'history.json',
  'line-before-2022.geojson',
  'unconfirmed.csv',
  ...MONTHS,
] as const;

export const textOf = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

export const featuresOf = (name: (typeof FILES)[number]): Feature[] =>
  (JSON.parse(textOf(name)) as FeatureCollection).features;

export interface Manifest {
  line_date: string;
  review_date: string;
  control_area_km2: number;
  credits: { credit: string; url: string; licence: string }[];
  inputs: { file: string; sha256: string }[];
  archive: {
    first: string;
    last: string;
    days: number;
    missing: string[];
    redrawn: string[];
    unconfirmed: { first: string; last: string; days: number };
  };
  files: Record<string, string>;
}

export const manifest = (): Manifest => JSON.parse(textOf('manifest.json')) as Manifest;

/** Area of Ukraine in km², as `zones.geojson` states it. */
export const ukraineKm2 = Number(
  (JSON.parse(textOf('zones.geojson')) as { ukraine_area_km2: number }).ukraine_area_km2,
);

export const zones = featuresOf('zones.geojson');
export const regions = featuresOf('regions.geojson');
export const places = featuresOf('places.geojson');
export const basemap = featuresOf('basemap.geojson');
export const contactLine = featuresOf('contact-line.geojson');

export const ofKind = (kind: string): Feature[] =>
  basemap.filter(({ properties }) => properties?.kind === kind);

export const numberOf = (feature: Feature | undefined, key: string): number =>
  Number(feature?.properties?.[key]);

export const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

/** How far one number is from another, as a share of the other. */
export const drift = (value: number, from: number): number => Math.abs(value / from - 1);

/** Longitude and latitude of a point feature. */
export const pointOf = ({ geometry }: Feature): [number, number] =>
  geometry.type === 'Point' ? (geometry.coordinates as [number, number]) : [NaN, NaN];

/** Vertices of the features' polygons, as text. */
export const verticesOf = (features: Feature[]): Set<string> =>
  new Set(features.flatMap(({ geometry }) => polygonsOf(geometry).flat(2).map(String)));

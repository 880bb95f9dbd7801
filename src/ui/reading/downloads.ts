import { LAYER_FILES } from '../../model/geography.ts';

/**
 * Tables of all days with credit and licence in every row, by name below the site's root, and what
 * each is made from in `public/geo`.
 */
export const CREDITED_TABLES: Readonly<Record<string, string>> = {
  'areas-by-day.csv': 'series.csv',
  'unconfirmed-by-day.csv': 'unconfirmed.csv',
};

/** What readers may take away of the map's data, by path below the site's root. */
export const DOWNLOADS: readonly string[] = [
  ...LAYER_FILES.map((file) => `geo/${file}.geojson`),
  ...Object.keys(CREDITED_TABLES),
  'geo/manifest.json',
];

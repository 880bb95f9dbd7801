/** Every choice of the pipeline that is a number or a name, in one place. */

/** Day of the control line, YYYY-MM-DD. */
export const LINE_DATE = '2025-08-08';

/** Day on which the content of the page was last reviewed, YYYY-MM-DD. */
export const REVIEW_DATE = '2026-11-23';

/** Year on whose 1 January the populations were counted that `places/settlements-ua.csv` has. */
export const COUNTED_IN = 2022;

/** Window of the base map and of every input: west, south, east, north in degrees. */
export const WINDOW = [18, 40.5, 48, 56.5] as const;

/** Around Ukraine, in degrees: land abroad is drawn finer inside. */
export const NEAR = [21.5, 43.7, 41, 53] as const;

/** Around the nine regions, in degrees: small rivers are drawn inside only. */
export const EAST = [30, 44.3, 40.6, 52.6] as const;

export type Holder = 'ukraine' | 'russia';

/** The nine regions and the ISO 3166-2 codes of the units each is made of. */
export const REGIONS: Readonly<Record<string, readonly string[]>> = {
  crimea: ['UA-40', 'UA-43'],
  dnipropetrovsk: ['UA-12'],
  donetsk: ['UA-14'],
  kharkiv: ['UA-63'],
  kherson: ['UA-65'],
  luhansk: ['UA-09'],
  mykolaiv: ['UA-48'],
  sumy: ['UA-59'],
  zaporizhzhia: ['UA-23'],
};

/** ISO 3166-2 codes of all 27 units of Ukraine. */
export const UKRAINE_UNITS: readonly string[] = [
  ...['UA-05', 'UA-07', 'UA-09', 'UA-12', 'UA-14', 'UA-18', 'UA-21', 'UA-23', 'UA-26'],
  ...['UA-30', 'UA-32', 'UA-35', 'UA-40', 'UA-43', 'UA-46', 'UA-48', 'UA-51', 'UA-53'],
  ...['UA-56', 'UA-59', 'UA-61', 'UA-63', 'UA-65', 'UA-68', 'UA-71', 'UA-74', 'UA-77'],
];

/** Decimals of every coordinate written. */
export const DECIMALS = 4;

/** Drained since the dam broke on 6 June 2023, which none of the inputs knows: drawn as a river. */
export const DRAINED_LAKE = 'Kakhovka Reservoir';

/** Grid of the ground of all days, in degrees: the one that the page's map has, 22 m at 48° N. */
export const GRID = { origin: [19, 42.8], step: [0.00028, 0.0002] } as const;

/**
 * What Russia held before 24 February 2022: all of some regions, and what features of the input say
 * by their id. Of Crimea the source has another border through Sivash, and Tuzla island apart.
 */
export const BEFORE_2022 = { regions: ['crimea'], features: ['ordlo'] } as const;

import type { MultiPolygon } from 'geojson';

/** What maps draw as not confirmed on the day that is shown. */
export interface DrawnUnconfirmed {
  /** Null where there is nothing, or it has not come. */
  readonly current: () => MultiPolygon | null;
  /** Why that of a day can't be drawn; null where nothing has failed. */
  readonly faultOn: (day: string) => string | null;
  /** Calls back on each change, until the function that it gives is called. */
  readonly subscribe: (act: () => void) => () => void;
}

/** What only the figure draws, and never changes. */
export const STILL_UNCONFIRMED: DrawnUnconfirmed = {
  current: () => null,
  faultOn: () => null,
  subscribe: () => () => undefined,
};

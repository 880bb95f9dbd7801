import type { MultiPolygon } from 'geojson';
import { still, type Readable } from './readable.ts';

/** What maps draw as not confirmed on the day that is shown; null where there is nothing, or it has not come. */
export interface DrawnUnconfirmed extends Readable<MultiPolygon | null> {
  /** Why that of a day can't be drawn; null where nothing has failed. */
  readonly faultOn: (day: string) => string | null;
}

/** What only the figure draws, and never changes. */
export const STILL_UNCONFIRMED: DrawnUnconfirmed = { ...still(null), faultOn: () => null };

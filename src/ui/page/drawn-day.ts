import type { DayLayers } from '../../model/geography.ts';
import { still, type Readable } from './readable.ts';

/** The ground that is drawn: while a reader drags, it runs ahead of what is told in words. */
export interface DrawnDay {
  /** ISO day. */
  readonly day: string;
  /** What a map draws of it; null for the ground that the map came with. */
  readonly layers: () => DayLayers | null;
}

/** Tells which day is drawn now. */
export type DrawnDays = Readable<DrawnDay>;

/** One day that never changes. */
export function stillDay(day: string): DrawnDays {
  return still({ day, layers: () => null });
}

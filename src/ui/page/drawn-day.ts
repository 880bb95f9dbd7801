import { useEffect, useState } from 'preact/hooks';
import type { DayLayers } from '../../model/geography.ts';

/** The ground that is drawn: while a reader drags, it runs ahead of what is told in words. */
export interface DrawnDay {
  /** ISO day. */
  readonly day: string;
  /** What a map draws of it; null for the ground that the map came with. */
  readonly layers: () => DayLayers | null;
}

/** Tells which day is drawn now. */
export interface DrawnDays {
  readonly current: () => DrawnDay;
  /** Calls back on each change, until the function that it gives is called. */
  readonly subscribe: (act: () => void) => () => void;
}

/** One day that never changes. */
export function stillDay(day: string): DrawnDays {
  const drawn = { day, layers: () => null };
  return { current: () => drawn, subscribe: () => () => undefined };
}

/** The day that is drawn now. */
export function useDrawnDay(days: DrawnDays): DrawnDay {
  const [drawn, setDrawn] = useState(days.current());
  useEffect(() => {
    const tell = () => setDrawn(days.current());
    tell();
    return days.subscribe(tell);
  }, [days]);
  return drawn;
}

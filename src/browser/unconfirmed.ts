import type { MultiPolygon } from 'geojson';
import { UNCONFIRMED } from '../figure/refs.ts';
import { memoizedByKey } from '../model/memoize.ts';
import type { DrawnUnconfirmed } from '../ui/page/drawn-unconfirmed.ts';
import { drawShape } from './day-figure.ts';
import { storeOf } from './store.ts';
import type { OpenMonth } from './unconfirmed-month.ts';

/** Draws what is not confirmed, in the figures and maps of a page. */
export interface UnconfirmedGround extends DrawnUnconfirmed {
  /**
   * Draws that of a day, as far as it has come; null for none.
   * @param asks whether its month is loaded where it has not
   * @param inMaps whether in the maps alone
   */
  readonly draw: (day: string | null, asks: boolean, inMaps?: boolean) => void;
}

interface Options {
  /** The day whose shape the page was written with. */
  readonly own: string;
  /** The address of the published files, with a slash at its end. */
  readonly base: string;
  /** Told when a month has come, or failed to. */
  readonly onChange: () => void;
}

/** Keeps the months that were asked for: each is loaded once, and not again where it failed. */
export function unconfirmedGround({ own, base, onChange }: Options): UnconfirmedGround {
  const months = new Map<string, OpenMonth>();
  const faults = new Map<string, string>();
  const drawnNow = storeOf<{ readonly geometry: MultiPolygon | null }>({ geometry: null });
  const load = memoizedByKey(async (month: string) => {
    try {
      const { openMonth } = await import('./unconfirmed-month.ts');
      months.set(month, await openMonth(base, month));
    } catch (error) {
      faults.set(month, (error as Error).message);
    }
    onChange();
  });
  return {
    draw: (day, asks, inMaps = false) => {
      const month = day === null ? undefined : months.get(monthOf(day));
      const drawn = day === null ? undefined : month?.on(day);
      if (day !== null && !month && asks) void load(monthOf(day));
      // The page was written with the shape of its own day.
      if (!inMaps) drawShape(UNCONFIRMED, drawn?.path ?? (day === own && !month ? null : ''));
      const geometry = drawn?.geometry ?? null;
      if (geometry !== drawnNow.current().geometry) drawnNow.set({ geometry });
    },
    faultOn: (day) => faults.get(monthOf(day)) ?? null,
    current: () => drawnNow.current().geometry,
    subscribe: drawnNow.subscribe,
  };
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}

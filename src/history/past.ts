import type { Past } from '../model/past.ts';
import type { ZoneId } from '../model/zone.ts';
import { zoneId } from '../model/zone.ts';
import { changesBetween, heldSinceBefore2022 } from './changes.ts';
import type { History } from './history.ts';

/** What the archive tells of the ground of a day. */
export function pastOn(history: History, day: number): Past {
  const gained = changesBetween(history, 0, day).flatMap(
    ({ region, toRussia, toUkraine }): [ZoneId, number][] => [
      [zoneId(region, 'russia'), toRussia],
      [zoneId(region, 'ukraine'), toUkraine],
    ],
  );
  return {
    gained: Object.fromEntries(
      gained.flatMap(([zone, km2]) => (km2 > 0 ? [[zone, hundredths(km2)]] : [])),
    ),
    before2022: Object.fromEntries(
      [...heldSinceBefore2022(history, day)].map(([region, km2]) => [region, hundredths(km2)]),
    ),
  };
}

/** The days on which the holder of the ground of each place changes; places that keep theirs are left out. */
export function flipsOf({ patches, places }: History): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    [...places].flatMap(([id, patch]) => {
      const flips = (patches[patch]?.flips ?? []).filter((day) => day > 0);
      return flips.length > 0 ? [[id, flips]] : [];
    }),
  );
}

function hundredths(km2: number): number {
  return Math.round(km2 * 100) / 100;
}

import type { PlaceZones } from '../model/ground.ts';
import type { Place } from '../model/place.ts';
import { zoneId } from '../model/zone.ts';
import { holderOn, numberOf, type History, type Position } from './history.ts';

/** The number of the patch that a point lies in, -1 outside the regions. */
export function patchAt({ arcs }: History, [x, y]: Position): number {
  let [nearest, patch] = [-Infinity, -1];
  for (const { left, right, line } of arcs) {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1] as Position, line[i] as Position];
      if (a[1] > y === b[1] > y) continue;
      const at = a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]);
      if (at <= x && at > nearest) [nearest, patch] = [at, b[1] > a[1] ? right : left];
    }
  }
  return patch;
}

/**
 * In which zone each place lies on a date, YYYY-MM-DD; places outside of all zones are left out. By
 * the ground before its outline was simplified. Null if there is no line of that date.
 */
export function placeZonesOn(
  history: History,
  places: readonly Pick<Place, 'id'>[],
  date: string,
): PlaceZones | null {
  const day = numberOf(history, date);
  if (day === null) return null;
  return Object.fromEntries(
    places.flatMap(({ id }) => {
      const patch = history.patches[history.places.get(id) ?? -1];
      return patch ? [[id, zoneId(patch.region, holderOn(patch, day))]] : [];
    }),
  );
}

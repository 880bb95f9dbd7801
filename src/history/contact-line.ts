import type { MultiLineString } from 'geojson';
import { holderOn, type Arc, type History } from './history.ts';

/** The contact line of a day: arcs with another holder on either side. */
export function contactLineOn(history: History, day: number): MultiLineString {
  const holders = history.patches.map((patch) => holderOn(patch, day));
  const isMet = ({ left, right }: Arc): boolean =>
    left >= 0 && right >= 0 && holders[left] !== holders[right];
  const lines = history.arcs.filter(isMet).map(({ line }) => line);
  return { type: 'MultiLineString', coordinates: lines as unknown as number[][][] };
}

import { GRID } from '../config.js';
import type { Position } from '../lib/geometry.js';
import type { Arc } from './arcs.js';
import { chained, stepsFrom } from './chain.js';
import type { Archive } from './days.js';
import type { Patch } from './patches.js';

const DAY_MS = 86_400_000;

/** Raised when files of an earlier form can't be read any more. */
const VERSION = 1;

/**
 * The ground of all days as text. Days are counted from the first. Patches are numbered through
 * all regions in their order. An arc is the number of the patch on its left and on its right, -1
 * outside the regions, and then steps on the grid, the first of them from the end of the arc before.
 */
export function historyText(
  { days, missing }: Pick<Archive, 'days' | 'missing'>,
  patches: Patch[],
  arcs: Arc[],
  ukraineKm2: number,
): string {
  const first = days[0] ?? '';
  const numberOf = (day: string): number => (Date.parse(day) - Date.parse(first)) / DAY_MS;
  const numbers = days.map(numberOf);
  const regions = [...new Set(patches.flatMap(({ region }) => region ?? []))];
  const history = {
    version: VERSION,
    first,
    days: numberOf(days.at(-1) ?? '') + 1,
    missing: missing.map(numberOf),
    ukraine_km2: ukraineKm2,
    ...GRID,
    regions: Object.fromEntries(
      regions.map((region) => {
        const own = patches.filter((patch) => patch.region === region);
        const flips = own.map((patch) => patch.flips.map((index) => numbers[index] ?? NaN));
        return [region, { km2: own.map(({ areaKm2 }) => Number(areaKm2.toFixed(3))), flips }];
      }),
    ),
    arcs: arcsText(arcs),
  };
  return `${JSON.stringify(history)}\n`;
}

function arcsText(arcs: Arc[]): number[][] {
  let end: Position = [0, 0];
  return chained(arcs).map(({ left, right, line }) => {
    const steps = stepsFrom(end, line);
    end = line.at(-1) ?? end;
    return [left ?? -1, right ?? -1, ...steps];
  });
}

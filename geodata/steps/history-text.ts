import type { Feature, Point } from 'geojson';
import { GRID } from '../config.js';
import { inPolygons, type Polygon, type Position } from '../lib/geometry.js';
import { arcsOf, type Arc } from './arcs.js';
import { chained, stepsFrom } from './chain.js';
import type { Archive } from './days.js';
import type { Patch } from './patches.js';

const DAY_MS = 86_400_000;

/** Raised when files of an earlier form can't be read any more. */
const VERSION = 1;

/** What the file of the ground of all days is made of. */
export interface HistoryInputs {
  archive: Pick<Archive, 'days' | 'missing'>;
  patches: Patch[];
  /** The shapes of the patches, in steps of the grid. */
  grid: Polygon[][];
  /** Points with an id. */
  places: Feature[];
  ukraineKm2: number;
}

/**
 * The ground of all days as text. Days are counted from the first. Patches are numbered through
 * all regions in their order. An arc is the number of the patch on its left and on its right, -1
 * outside the regions, and then steps on the grid, the first of them from the end of the arc before.
 */
export function historyText({ archive, patches, grid, places, ukraineKm2 }: HistoryInputs): string {
  const { days, missing } = archive;
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
        const km2 = own.map(({ areaKm2 }) => Number(areaKm2.toFixed(3)));
        const before = own.flatMap((patch, index) => (patch.before ? [index] : []));
        return [region, { km2, flips, before }];
      }),
    ),
    places: patchesOfPlaces(places, patches),
    arcs: arcsText(arcsOf(grid)),
  };
  return `${JSON.stringify(history)}\n`;
}

/** The patch that each place lies in before simplification; those outside the regions have none. */
function patchesOfPlaces(places: Feature[], patches: Patch[]): Record<string, number> {
  return Object.fromEntries(
    places.flatMap(({ id, geometry }) => {
      const at = (geometry as Point).coordinates as Position;
      const patch = patches.findIndex(
        ({ region, parts }) => region !== null && inPolygons(at, parts),
      );
      return patch < 0 ? [] : [[String(id), patch]];
    }),
  );
}

/** Arcs as lists of numbers, chained. */
export function arcsText(arcs: Arc[]): number[][] {
  let end: Position = [0, 0];
  return chained(arcs).map(({ left, right, line }) => {
    const steps = stepsFrom(end, line);
    end = line.at(-1) ?? end;
    return [left ?? -1, right ?? -1, ...steps];
  });
}

import { polygonsAreaKm2 } from '../lib/area.js';
import { Fault } from '../lib/fault.js';
import type { Polygon } from '../lib/geometry.js';
import { onEarth, onGrid } from './grid.js';
import type { Patch } from './patches.js';
import { simplify } from './simplify.js';

/** Zones above this area keep it through simplification. */
const CHECKED_KM2 = 10;

/** Zones that are smaller than this on some day are simplified at a finer resolution. */
const SMALL_KM2 = 200;
const SMALL_SCALE = 0.25;

/** Shares, kept under the 0.1 % and the 0.2 % that the written files are held to. */
const TOLERANCE = { day: 0.0009, grid: 0.0018 };
const MOST_ROUNDS = 6;

/** Shapes of the patches: with coordinates as they are written, and in steps of the grid. */
export interface DayShapes {
  shapes: Polygon[][];
  grid: Polygon[][];
}

/**
 * Simplifies the patches once for all days, such that on every day each zone above CHECKED_KM2
 * keeps its area, more closely on the one that has files of its own. Where one does not, its patches
 * are made finer and all are simplified anew.
 */
export async function dayShapes(
  patches: Patch[],
  dayCount: number,
  ownDay: number,
  say: (step: string) => void,
): Promise<DayShapes> {
  const areas = patches.map(({ areaKm2 }) => areaKm2);
  const scales = patches.map(() => 1);
  const refine = (finer: number[][], scale: number): void => {
    for (const patch of new Set(finer.flat())) scales[patch] = (scales[patch] ?? 1) * scale;
  };
  const isChecked = (zone: number[]): boolean => total(zone, areas) > CHECKED_KM2;
  const ofDays = zonesOfDays(patches, 0, dayCount).filter(isChecked);
  const ofOwnDay = zonesOfDays(patches, ownDay, ownDay + 1).filter(isChecked);
  const drifted = (zones: number[][], drawn: number[], tolerance: number): number[][] =>
    zones.filter((zone) => Math.abs(total(zone, drawn) / total(zone, areas) - 1) > tolerance);
  refine(
    ofDays.filter((zone) => total(zone, areas) < SMALL_KM2),
    SMALL_SCALE,
  );
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shapes = await simplify(patches, scales);
    const off = drifted(ofOwnDay, shapes.map(polygonsAreaKm2), TOLERANCE.day);
    const grid = await onGrid(patches, shapes);
    const drawn = grid.map((polygons) =>
      polygonsAreaKm2(polygons.map((rings) => rings.map((ring) => ring.map(onEarth)))),
    );
    off.push(...drifted(ofDays, drawn, TOLERANCE.grid));
    if (off.length === 0) return { shapes, grid };
    const kinds = new Set(off.flatMap((zone) => patches[zone[0] ?? -1]?.region ?? []));
    say(`  once more, finer in ${[...kinds].join(', ')}`);
    refine(off, 1 / 2);
  }
  throw new Fault('control line', 'no resolution keeps the areas of its zones on all days');
}

const total = (zone: number[], areas: number[]): number =>
  zone.reduce((sum, patch) => sum + (areas[patch] ?? 0), 0);

/** The patches of each zone on each of some days, each list once. */
function zonesOfDays(patches: Patch[], from: number, to: number): number[][] {
  const lists = new Map<string, number[]>();
  for (let day = from; day < to; day++) {
    const zones = new Map<string, number[]>();
    for (const [index, { region, flips }] of patches.entries()) {
      if (region === null) continue;
      const zone = `${region} ${flips.filter((flip) => flip <= day).length % 2}`;
      const list = zones.get(zone);
      if (list) list.push(index);
      else zones.set(zone, [index]);
    }
    for (const list of zones.values()) lists.set(list.join(), list);
  }
  return [...lists.values()];
}

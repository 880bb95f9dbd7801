import { GRID } from '../config.js';
import { polygonsAreaKm2 } from '../lib/area.js';
import { Fault } from '../lib/fault.js';
import type { Polygon, Position } from '../lib/geometry.js';
import type { Patch } from './patches.js';
import { CHECKED_KM2 } from './simplify.js';
import { simplifyDays } from './simplify-days.js';

/** Zones that are smaller than this on some day are simplified at a finer resolution. */
const SMALL_KM2 = 200;
const SMALL_SCALE = 0.25;

/** Kept under the 0.2 % that the written file is held to. */
const AREA_TOLERANCE = 0.0018;
const MOST_ROUNDS = 4;

/**
 * Shapes of the patches on the grid, such that on every day each zone above CHECKED_KM2 keeps its
 * area. Where one does not, its patches are made finer and all are simplified anew.
 */
export async function dayShapes(patches: Patch[], dayCount: number): Promise<Polygon[][]> {
  const zones = zonesOfDays(patches, dayCount);
  const areas = patches.map(({ areaKm2 }) => areaKm2);
  const scales = patches.map(() => 1);
  const refine = (finer: number[][], scale: number): void => {
    for (const patch of new Set(finer.flat())) scales[patch] = (scales[patch] ?? 1) * scale;
  };
  const checked = zones.filter((zone) => total(zone, areas) > CHECKED_KM2);
  refine(
    checked.filter((zone) => total(zone, areas) < SMALL_KM2),
    SMALL_SCALE,
  );
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shapes = await simplifyDays(patches, scales);
    const drawn = shapes.map((polygons) => polygonsAreaKm2(polygons.map(onEarth)));
    const drifted = checked.filter(
      (zone) => Math.abs(total(zone, drawn) / total(zone, areas) - 1) > AREA_TOLERANCE,
    );
    if (drifted.length === 0) return shapes;
    refine(drifted, 1 / 2);
  }
  throw new Fault('control line', `no resolution keeps areas within ${AREA_TOLERANCE} on all days`);
}

const total = (zone: number[], areas: number[]): number =>
  zone.reduce((sum, patch) => sum + (areas[patch] ?? 0), 0);

const onEarth = (polygon: Polygon): Polygon =>
  polygon.map((ring) =>
    ring.map(([x, y]): Position => [
      GRID.origin[0] + x * GRID.step[0],
      GRID.origin[1] + y * GRID.step[1],
    ]),
  );

/** The patches of each zone on each day, each list once. */
function zonesOfDays(patches: Patch[], dayCount: number): number[][] {
  const lists = new Map<string, number[]>();
  for (let day = 0; day < dayCount; day++) {
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

import type { Feature } from 'geojson';
import { BEFORE_2022 } from './config.js';
import { hasDay, toggleDay, type DaySet } from './lib/day-set.js';
import type { Polygon } from './lib/geometry.js';
import { dayShapes } from './steps/day-shapes.js';
import { beforeOf, readDays, type Archive } from './steps/days.js';
import { facesOf, type Face } from './steps/faces.js';
import { foldsOn, heldDays } from './steps/fold-days.js';
import { patchesOf, type Patch } from './steps/patches.js';
import type { Read, SourceList } from './steps/sources.js';
import { tilesOf } from './steps/tiles.js';

/** What every day has in common: units of Ukraine, sea inside their outline, land abroad. */
export interface Ground {
  units: Feature[];
  sea: Feature[];
  land: Feature[];
  /** Ground that Russia held before 24 February 2022, but for regions that it held whole. */
  before: Feature[];
}

/** The ground of all days, before simplification and after. */
export interface AllDays {
  archive: Archive;
  faces: Face[];
  /** Days on which Russia holds each face, that of `beforeOf` last. */
  held: DaySet[];
  patches: Patch[];
  /** Of each patch, with coordinates as they are written. */
  shapes: Polygon[][];
  /** Of each patch, in steps of the grid. */
  grid: Polygon[][];
}

/**
 * Puts the ground of all days together from the inputs.
 * @param ownDay the place of the day that has files of its own
 */
export async function allDays(
  read: Read,
  list: SourceList,
  ownDay: number,
  { units, sea, land, before }: Ground,
  say: (step: string) => void,
): Promise<AllDays> {
  say('reading and checking the control lines of all days');
  const { archive, control } = await readDays(read, list, before);
  const { days, missing, redrawn } = archive;
  say(`${days.length} days with ${control.edges.length} edges; missing: ${missing.join(', ')}`);
  say(`  drawn otherwise, and as before the day after: ${redrawn.join(', ')}`);

  say('laying the lines of all days over each other, and over regions, sea and land');
  const faces = await facesOf(units, await tilesOf(control), sea, land);

  say(`folding the slivers of each day in ${faces.length} faces`);
  const held = heldDays(faces, beforeOf(days) + 1);
  for (const [index, { region }] of faces.entries()) {
    const own = held[index] as DaySet;
    const isWhole = BEFORE_2022.regions.some((whole) => whole === region);
    if (isWhole && !hasDay(own, beforeOf(days))) toggleDay(own, beforeOf(days));
  }
  const folds = foldsOn(faces, held, ownDay);
  const folded = folds.reduce((sum, fold) => sum + fold.area_km2, 0);
  say(`${days[ownDay]}: folded ${folds.length} slivers, ${folded.toFixed(1)} km² in all`);
  for (const { from, to, area_km2, at } of folds.filter((fold) => fold.area_km2 >= 1)) {
    say(`  ${area_km2.toFixed(2)} km² of ${from} to ${to} at ${at.map((v) => v.toFixed(3))}`);
  }

  say('simplifying the ground of all days together');
  const patches = patchesOf(faces, held, days.length);
  const { shapes, grid } = await dayShapes(patches, days.length, ownDay, say);
  const lost = patches.filter(({ region }, index) => region !== null && !grid[index]?.length);
  const lostKm2 = lost.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  say(
    `  of ${patches.length} patches ${lost.length}, ${lostKm2.toFixed(2)} km² in all, are too small`,
  );

  return {
    archive,
    faces,
    held,

    patches,
    shapes,
    grid,
  };
}

import type { Feature } from 'geojson';
import type { DaySet } from './lib/day-set.js';
import type { Polygon } from './lib/geometry.js';
import { dayShapes } from './steps/day-shapes.js';
import { readDays, type Archive } from './steps/days.js';
import { facesOf, type Face } from './steps/faces.js';
import { foldsOn, heldDays } from './steps/fold-days.js';
import { patchesOf, type Patch } from './steps/patches.js';
import { areasByDay } from './steps/series.js';
import type { SourceList } from './steps/sources.js';
import { tilesOf } from './steps/tiles.js';

/** What every day has in common: units of Ukraine, sea inside their outline, land abroad. */
export interface Ground {
  units: Feature[];
  sea: Feature[];
  land: Feature[];
}

/** The ground of all days, before simplification and after. */
export interface AllDays {
  archive: Archive;
  faces: Face[];
  /** Days on which Russia holds each face. */
  held: DaySet[];
  /** Areas in km² by zone, for each day. */
  areas: Map<string, number>[];
  patches: Patch[];
  /** Of each patch, with coordinates as they are written. */
  shapes: Polygon[][];
  /** Of each patch, in steps of the grid. */
  grid: Polygon[][];
}

/**
 * Puts the ground of all days together from a folder of inputs.
 * @param ownDay the place of the day that has files of its own
 */
export async function allDays(
  folder: string,
  list: SourceList,
  ownDay: number,
  { units, sea, land }: Ground,
  say: (step: string) => void,
): Promise<AllDays> {
  say('reading and checking the control lines of all days');
  const { archive, control } = await readDays(folder, list);
  const { days, missing, redrawn } = archive;
  say(`${days.length} days with ${control.edges.length} edges; missing: ${missing.join(', ')}`);
  say(`  drawn otherwise, and as before the day after: ${redrawn.join(', ')}`);

  say('laying the lines of all days over each other, and over regions, sea and land');
  const faces = await facesOf(units, await tilesOf(control), sea, land);

  say(`folding the slivers of each day in ${faces.length} faces`);
  const held = heldDays(faces, days.length);
  const folds = foldsOn(faces, held, ownDay);
  const folded = folds.reduce((sum, fold) => sum + fold.area_km2, 0);
  say(`${days[ownDay]}: folded ${folds.length} slivers, ${folded.toFixed(1)} km² in all`);
  for (const { from, to, area_km2, at } of folds.filter((fold) => fold.area_km2 >= 1)) {
    say(`  ${area_km2.toFixed(2)} km² of ${from} to ${to} at ${at.map((v) => v.toFixed(3))}`);
  }

  say('simplifying the ground of all days together');
  const patches = patchesOf(faces, held, days.length);
  const { shapes, grid } = await dayShapes(patches, days.length, ownDay);
  const lost = patches.filter(({ region }, index) => region !== null && !grid[index]?.length);
  const lostKm2 = lost.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  say(
    `  of ${patches.length} patches ${lost.length}, ${lostKm2.toFixed(2)} km² in all, are too small`,
  );

  return {
    archive,
    faces,
    held,
    areas: areasByDay(faces, held, days.length),
    patches,
    shapes,
    grid,
  };
}

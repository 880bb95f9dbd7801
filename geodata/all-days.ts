import type { Feature } from 'geojson';
import { arcsOf } from './steps/arcs.js';
import { dayShapes } from './steps/day-shapes.js';
import { readDays, type Archive } from './steps/days.js';
import { facesOf } from './steps/faces.js';
import { heldDays } from './steps/fold-days.js';
import { historyText } from './steps/history-text.js';
import { patchesOf } from './steps/patches.js';
import { areasByDay, seriesText } from './steps/series.js';
import type { SourceList } from './steps/sources.js';
import { tilesOf } from './steps/tiles.js';

/** What every day has in common: units of Ukraine, sea inside their outline, land abroad. */
export interface Ground {
  units: Feature[];
  sea: Feature[];
  land: Feature[];
  /** Area of all of Ukraine, without the sea. */
  ukraineKm2: number;
}

/** Builds the files of all days from the folder of inputs and returns them by name. */
export async function allDays(
  folder: string,
  list: SourceList,
  { units, sea, land, ukraineKm2 }: Ground,
  say: (step: string) => void,
): Promise<{ files: Map<string, string>; archive: Archive }> {
  say('reading and checking the control lines of all days');
  const { archive, control } = await readDays(folder, list);
  const { days, missing, redrawn } = archive;
  say(`${days.length} days with ${control.edges.length} edges; missing: ${missing.join(', ')}`);
  say(`  drawn otherwise, and as before the day after: ${redrawn.join(', ')}`);

  say('laying the lines of all days over each other, and over regions, sea and land');
  const faces = await facesOf(units, await tilesOf(control), sea, land);

  say(`folding the slivers of each day in ${faces.length} faces`);
  const held = heldDays(faces, days.length);
  const areas = areasByDay(faces, held, days.length);

  say('simplifying the ground of all days together');
  const patches = patchesOf(faces, held, days.length);
  const shapes = await dayShapes(patches, days.length);
  const arcs = arcsOf(shapes);
  const lost = patches.filter(({ region }, index) => region !== null && !shapes[index]?.length);
  const lostKm2 = lost.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  say(`${patches.length} patches with ${arcs.length} arcs`);
  say(`  ${lost.length} patches, ${lostKm2.toFixed(2)} km² in all, are too small to be drawn`);

  const files = new Map([
    ['series.csv', seriesText(days, areas)],
    ['history.json', historyText(archive, patches, arcs, ukraineKm2)],
  ]);
  return { files, archive };
}

import type { Feature } from 'geojson';
import { readDays, type Archive } from './steps/days.js';
import { facesOf } from './steps/faces.js';
import { heldDays } from './steps/fold-days.js';
import { areasByDay, seriesText } from './steps/series.js';
import type { SourceList } from './steps/sources.js';
import { tilesOf } from './steps/tiles.js';

/** What every day has in common: units of Ukraine, sea inside their outline, land abroad. */
export interface Ground {
  units: Feature[];
  sea: Feature[];
  land: Feature[];
}

/** Builds the files of all days from the folder of inputs and returns them by name. */
export async function allDays(
  folder: string,
  list: SourceList,
  { units, sea, land }: Ground,
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
  const files = new Map([['series.csv', seriesText(days, areasByDay(faces, held, days.length))]]);
  return { files, archive };
}

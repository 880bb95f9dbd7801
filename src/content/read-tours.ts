import { join } from 'node:path';
import type { Tour } from '../model/tour.ts';
import { readFolder } from './read-folder.ts';
import { parseTour } from './tour-schema.ts';

const FOLDER = join(import.meta.dirname, 'tours');

/**
 * Reads and checks every tour file of a folder, by name.
 * @param faultsOf what is wrong with a tour that follows the schema: what it names must be there
 * @throws Error naming each file and field that is wrong.
 */
export function readTours(
  faultsOf: (tour: Tour) => readonly string[],
  folder = FOLDER,
): readonly Tour[] {
  return readFolder('Tours', folder, parseTour, faultsOf);
}

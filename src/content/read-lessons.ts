import { join } from 'node:path';
import type { Lesson } from '../model/lesson.ts';
import { parseLesson } from './lesson-schema.ts';
import { readFolder } from './read-folder.ts';

const FOLDER = join(import.meta.dirname, 'lessons');

/**
 * Reads and checks every lesson file of a folder, in the lessons' own order.
 * @param faultsOf what is wrong with a lesson that follows the schema: what it names must be there
 * @throws Error naming each file and field that is wrong.
 */
export function readLessons(
  faultsOf: (lesson: Lesson) => readonly string[],
  folder = FOLDER,
): readonly Lesson[] {
  return readFolder('Lessons', folder, parseLesson, faultsOf).toSorted(
    (a, b) => a.order - b.order || a.id.localeCompare(b.id),
  );
}

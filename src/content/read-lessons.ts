import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Lesson } from '../model/lesson.ts';
import { parseLesson } from './lesson-schema.ts';

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
  const problems: string[] = [];
  const lessons = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => {
      const report = (problem: string) => problems.push(`${name}: ${problem}`);
      try {
        const parsed = parseLesson(JSON.parse(readFileSync(join(folder, name), 'utf8')));
        if (!parsed.ok) {
          parsed.problems.forEach(report);
          return [];
        }
        const { lesson } = parsed;
        if (lesson.id !== basename(name, '.json')) {
          report(`id: "${lesson.id}" is not the file's name`);
        }
        faultsOf(lesson).forEach(report);
        return [lesson];
      } catch (error) {
        report(error instanceof Error ? error.message : String(error));
        return [];
      }
    });
  if (problems.length > 0) throw new Error(`Lessons can't be used:\n${problems.join('\n')}`);
  return lessons.toSorted((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}

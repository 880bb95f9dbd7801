import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenarios } from '../../src/content/check.ts';
import { parseLesson } from '../../src/content/lesson-schema.ts';
import { readGlossary } from '../../src/content/read-glossary.ts';
import { factsOn } from '../../src/lesson/facts.ts';
import type { Lesson, Task } from '../../src/model/lesson.ts';
import { material } from '../material.ts';

const FOLDER = 'src/content/lessons';
export const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

export const LESSONS: readonly Lesson[] = files.map((name) => {
  const parsed = parseLesson(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
  if (!parsed.ok) throw new Error(`${name}:\n${parsed.problems.join('\n')}`);
  return parsed.value;
});

export const { places } = material.known;

export const scenarios = readScenarios();

export const { terms } = readGlossary();

export const scenarioOf = (id: string) => {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`no scenario "${id}"`);
  return found;
};

/** Zones of a step's day, and in which of them places lie. */
export const on = (day: string | undefined) => {
  const { ground, placeZones } = factsOn(day, material.known);
  return { zones: ground.zones, placeZones };
};

export const tasksOf = <Kind extends Task['kind']>(lesson: Lesson, kind: Kind) =>
  lesson.steps.flatMap(({ id, day, task }) =>
    task?.kind === kind ? [{ step: id, day, task: task as Extract<Task, { kind: Kind }> }] : [],
  );

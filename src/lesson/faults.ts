import type { Lesson, LessonPart, LessonPicture, LessonStep } from '../model/lesson.ts';
import { at, doubled, missing, unknown, type Fault } from './fault.ts';
import { factsOn, type Facts } from './facts.ts';
import { minutesFor } from './minutes.ts';
import { OVERVIEW, RESULTS } from './progress.ts';
import { placeFaults, scenarioFaults, zoneFaults } from './reference-faults.ts';
import { taskFaults } from './task-faults.ts';

/**
 * What is wrong with a lesson that follows the schema: names of what is not there, and questions
 * that the model does not answer with exactly one option. Each problem with the field's path.
 */
export function lessonFaults(lesson: Lesson, known: Facts): readonly string[] {
  const sources = lesson.sources.map(({ id }) => id);
  const steps = lesson.steps.flatMap((step, index) =>
    [
      ...idFaults(step.id, lesson.steps.map(({ id }) => id).indexOf(step.id) < index),
      ...groundFaults(step, known, sources),
      ...at('sources', missing(step.sources ?? [], sources, 'source of the lesson')),
    ].map(([path, why]): Fault => [`steps.${index}.${path}`, why]),
  );
  const parts = lesson.parts.flatMap((part, index) =>
    partFaults(part, lesson.steps).map((why): Fault => [`parts.${index}`, why]),
  );
  return [...at('sources', doubled(sources)), ...parts, ...steps].map(
    ([path, why]) => `${path}: ${why}`,
  );
}

/** How many minutes a part may be shorter than it says. */
const SHORTER = 6;

/** What is wrong with a part: it has steps of the lesson, in their order, and takes as long as it says. */
function partFaults({ minutes, steps }: LessonPart, all: readonly LessonStep[]): readonly string[] {
  const ids = all.map(({ id }) => id);
  const unknownStep = steps.find((id) => !ids.includes(id));
  if (unknownStep !== undefined) return [`there is no step "${unknownStep}"`];
  const own = all.filter(({ id }) => steps.includes(id));
  if (own.some(({ id }, index) => id !== steps[index])) {
    return ['its steps are not in the order of the lesson, or one is named twice'];
  }
  const takes = minutesFor(own);
  return takes > minutes || takes < minutes - SHORTER
    ? [`its steps take ${takes} minutes, not ${minutes}`]
    : [];
}

/** What is wrong with all that stands on the ground of the step's day. */
function groundFaults(
  { day, picture, task }: LessonStep,
  known: Facts,
  sources: readonly string[],
): readonly Fault[] {
  if (day !== undefined && !known.on(day)) return [['day', `there is no line of ${day}`]];
  const onDay = factsOn(day, known);
  return [
    ...at('picture', picture ? pictureFaults(picture, onDay) : []),
    ...at('task', task ? taskFaults(task, onDay, sources) : []),
  ];
}

function idFaults(id: string, isDoubled: boolean): readonly Fault[] {
  if (isDoubled) return [['id', `another step has the id "${id}"`]];
  return [OVERVIEW, RESULTS].includes(id) ? [['id', `"${id}" is a page of every lesson`]] : [];
}

/** What is wrong with a picture: names of what is not there, and a comparison with nothing. */
export function pictureFaults(picture: LessonPicture, known: Facts): readonly Fault[] {
  const { scenario, vs, compare, extent, highlight = [] } = picture;
  return [
    ...scenarioFaults('scenario', scenario, known),
    ...(vs === undefined ? [] : scenarioFaults('vs', vs, known)),
    ...(vs === scenario ? [['vs', `"${vs}" is the scenario itself`] as const] : []),
    ...(compare && vs === undefined
      ? [['compare', 'there is nothing to compare with'] as const]
      : []),
    ...(extent === undefined ? [] : unknown('extent', extent, known.extents, 'extent')),
    ...highlight.flatMap((subject, index): readonly Fault[] => {
      const path = `highlight.${index}.id`;
      if (subject.kind === 'zone') return zoneFaults(path, subject.id, known);
      if (subject.kind === 'region') {
        const regions = known.ground.zones.map(({ region }) => region);
        return unknown(path, subject.id, regions, 'region of the map');
      }
      return placeFaults(path, subject.id, known);
    }),
  ];
}

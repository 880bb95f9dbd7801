import type { Attempt } from './answer.ts';
import type { EvaluatedLesson } from './evaluate.ts';
import type { Exercise } from './exercise.ts';
import { countsAs, judge } from './judge.ts';

/** Of the tasks that can be judged, how many were checked and right, and how many there are. */
export function scoreOf(
  { steps }: Pick<EvaluatedLesson, 'steps'>,
  attempts: ReadonlyMap<string, Attempt>,
): { readonly right: number; readonly all: number } {
  const judged = steps.flatMap(({ id, exercise }) =>
    exercise && JUDGED[exercise.kind] ? [{ exercise, attempt: attempts.get(id) }] : [],
  );
  const right = judged.filter(
    ({ exercise, attempt }) => attempt?.checked && countsAs(judge(exercise, attempt.answer)),
  );
  return { right: right.length, all: judged.length };
}

/** Whether a kind of task has an answer that is right. */
const JUDGED: Readonly<Record<Exercise['kind'], boolean>> = {
  choice: true,
  order: true,
  number: true,
  predict: false,
  discuss: false,
};

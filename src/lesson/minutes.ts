import type { LessonStep, Task } from '../model/lesson.ts';

/** Words that pupils read in a minute, with looking at the picture. */
const WORDS = 100;

/** Minutes for doing a task of each kind and for talking about it. */
const TASKS: Readonly<Record<Task['kind'], number>> = {
  choice: 2,
  order: 3,
  number: 2,
  predict: 4,
  discuss: 5,
};

/** What of a step takes time. */
type Timed = Pick<LessonStep, 'paragraphs' | 'task'>;

/**
 * How long a class needs for a step, in minutes to the half: its words read, its task done. Words are
 * counted in English, so that a lesson takes as long in every language.
 */
export function minutesOf({ paragraphs, task }: Timed): number {
  const texts = [...paragraphs, ...(task ? [task.prompt] : [])].map(({ en }) => en);
  const words = texts.join(' ').split(/\s+/u).filter(Boolean).length;
  const minutes = words / WORDS + (task ? TASKS[task.kind] : 0);
  return Math.max(0.5, Math.round(minutes * 2) / 2);
}

/** How long a class needs for some steps, in whole minutes. */
export function minutesFor(steps: readonly Timed[]): number {
  return Math.round(steps.reduce((sum, step) => sum + minutesOf(step), 0));
}

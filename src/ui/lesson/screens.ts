import type { LessonWords } from '../../content/lesson-words/index.ts';
import type { EvaluatedLesson } from '../../lesson/evaluate.ts';
import { OVERVIEW, RESULTS } from '../../lesson/progress.ts';

/** A screen of a lesson as its navigation names it. */
export interface Screen {
  readonly id: string;
  readonly title: string;
  /** A number or a sign. */
  readonly short: string;
}

type Steps = Pick<EvaluatedLesson, 'steps'>;

/** All screens of a lesson: the overview, its steps, the results. */
export function screensOf({ steps }: Steps, say: LessonWords): readonly Screen[] {
  return [
    { id: OVERVIEW, title: say.overview, short: '○' },
    ...steps.map(({ id, title }, index) => ({
      id,
      title: `${index + 1}. ${title}`,
      short: String(index + 1),
    })),
    { id: RESULTS, title: say.results.title, short: '✓' },
  ];
}

/** The screens before and after one, null at the ends. */
export function neighbours(
  { steps }: Steps,
  step: string,
): { readonly back: string | null; readonly next: string | null } {
  const ids = [OVERVIEW, ...steps.map(({ id }) => id), RESULTS];
  const at = ids.indexOf(step);
  return { back: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}

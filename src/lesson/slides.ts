import type { EvaluatedLesson, EvaluatedStep } from './evaluate.ts';

/** What a class sees at once: a step's text, then its task, then the answer. */
export type SlidePart = 'text' | 'task' | 'answer';

export interface Slide {
  readonly step: EvaluatedStep;
  /** From 1. */
  readonly number: number;
  readonly part: SlidePart;
}

/** The slides of a lesson in their order: an answer comes only after its task. */
export function slidesOf({ steps }: Pick<EvaluatedLesson, 'steps'>): readonly Slide[] {
  return steps.flatMap((step, index) =>
    partsOf(step).map((part): Slide => ({ step, number: index + 1, part })),
  );
}

function partsOf({ paragraphs, exercise }: EvaluatedStep): readonly SlidePart[] {
  return [
    ...(paragraphs.length > 0 || !exercise ? (['text'] as const) : []),
    ...(exercise ? (['task', 'answer'] as const) : []),
  ];
}

import type { Attempt } from '../../lesson/answer.ts';
import type { Exercise } from '../../lesson/exercise.ts';
import type { EvaluatedStep } from '../../lesson/evaluate.ts';
import type { LessonProps } from './state.ts';

/** What a task of one kind is made from. */
export interface TaskProps<Kind extends Exercise['kind']> extends LessonProps {
  readonly step: EvaluatedStep;
  readonly exercise: Extract<Exercise, { kind: Kind }>;
  readonly attempt: Attempt | undefined;
}

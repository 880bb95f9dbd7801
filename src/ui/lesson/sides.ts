import type { Attempt, Prediction } from '../../lesson/answer.ts';

/** The sides that a learner has assigned; none before the first. */
export function sidesOf(attempt: Attempt | undefined): Prediction {
  return attempt?.answer.kind === 'predict' ? attempt.answer.sides : {};
}

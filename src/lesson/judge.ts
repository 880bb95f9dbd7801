import type { Accepted, Verdict } from '../model/lesson.ts';
import type { Answer } from './answer.ts';
import type { Exercise } from './exercise.ts';
import { readingsOf } from './number.ts';

/** How an answer compares with the computed one; null where nothing can be compared. */
export function judge(exercise: Exercise, answer: Answer): Verdict | null {
  switch (exercise.kind) {
    case 'choice':
      if (answer.kind !== 'choice') return null;
      return answer.option === exercise.right ? 'right' : 'other';
    case 'order': {
      if (answer.kind !== 'order') return null;
      const isRight = exercise.right.every((id, index) => id === answer.items[index]);
      return isRight ? 'right' : 'other';
    }
    case 'number': {
      if (answer.kind !== 'number') return null;
      const readings = readingsOf(answer.text);
      if (readings.length === 0) return 'unreadable';
      const { value: right, accepted } = exercise;
      if (readings.some((value) => Math.abs(value - right) <= ROUNDING)) return 'right';
      const isNear = ({ from, to }: Accepted) =>
        readings.some((value) => value >= from - ROUNDING && value <= to + ROUNDING);
      return accepted && isNear(accepted) ? 'near' : 'other';
    }
    case 'predict':
    case 'discuss':
      return null;
  }
}

/** What binary fractions lose. */
const ROUNDING = 1e-9;

/** Whether an answer counts. */
export function countsAs(verdict: Verdict | null): boolean {
  return verdict === 'right' || verdict === 'near';
}

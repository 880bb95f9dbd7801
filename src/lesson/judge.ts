import type { Answer } from './answer.ts';
import type { Exercise } from './exercise.ts';
import { readingsOf } from './number.ts';

/** What is said of an answer: `unreadable` where it is no number. */
export type Verdict = 'right' | 'other' | 'unreadable';

/** How an answer compares with the computed one; null where nothing can be compared. */
export function judge(exercise: Exercise, answer: Answer): Verdict | null {
  if (exercise.kind === 'choice' && answer.kind === 'choice') {
    return answer.option === exercise.right ? 'right' : 'other';
  }
  if (exercise.kind === 'order' && answer.kind === 'order') {
    const isRight = exercise.right.every((id, index) => id === answer.items[index]);
    return isRight ? 'right' : 'other';
  }
  if (exercise.kind === 'number' && answer.kind === 'number') {
    const readings = readingsOf(answer.text);
    if (readings.length === 0) return 'unreadable';
    return readings.some((value) => isNear(value, exercise)) ? 'right' : 'other';
  }
  return null;
}

/** Whether a number is the value, or as near to it as counts. */
function isNear(number: number, { value, tolerance }: { value: number; tolerance: number }) {
  // A little more, for what binary fractions lose.
  return Math.abs(number - value) <= (Math.abs(value) * tolerance) / 100 + 1e-9;
}

import type { Accepted, Verdict } from '../model/lesson.ts';
import type { Answer } from './answer.ts';
import type { Exercise } from './exercise.ts';
import { readingsOf } from './number.ts';

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
    const { value: right, accepted } = exercise;
    if (readings.some((value) => Math.abs(value - right) <= ROUNDING)) return 'right';
    const isNear = ({ from, to }: Accepted) =>
      readings.some((value) => value >= from - ROUNDING && value <= to + ROUNDING);
    return accepted && isNear(accepted) ? 'near' : 'other';
  }
  return null;
}

/** What binary fractions lose. */
const ROUNDING = 1e-9;

/** Whether an answer counts. */
export function countsAs(verdict: Verdict | null): boolean {
  return verdict === 'right' || verdict === 'near';
}

import type { Answer } from './answer.ts';
import type { ChoiceExercise, NumberExercise, OrderExercise } from './exercise.ts';
import { readingsOf } from './number.ts';
import type { Reason } from './reasons.ts';
import type { Speech } from './speech.ts';

/** Why an answer that was judged wrong is wrong; null where the answer is of another kind. */
export function whyNot(
  exercise: ChoiceExercise | OrderExercise | NumberExercise,
  answer: Answer,
  { say }: Speech,
): Pick<Reason, 'text' | 'sources'> | null {
  if (exercise.kind === 'choice' && answer.kind === 'choice') {
    return exercise.reasons.find(({ option }) => option === answer.option) ?? null;
  }
  if (exercise.kind === 'number' && answer.kind === 'number') {
    const isLow = readingsOf(answer.text).every((value) => value < exercise.value);
    return { text: isLow ? say.wrong.low : say.wrong.high, sources: [] };
  }
  if (exercise.kind === 'order' && answer.kind === 'order') {
    const place = (id: string | undefined) => exercise.right.indexOf(id ?? '');
    const named = (id: string) => exercise.options.find((one) => one.id === id)?.text ?? id;
    const late = answer.items.findIndex((id, index) => place(id) < place(answer.items[index - 1]));
    const [after, before] = [answer.items[late - 1], answer.items[late]];
    if (after === undefined || before === undefined) return null;
    return { text: say.wrong.pair(named(before), named(after)), sources: [] };
  }
  return null;
}

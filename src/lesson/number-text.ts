import { formatShare } from '../words/format.ts';
import { counted } from '../words/plural.ts';
import type { NumberExercise } from './exercise.ts';
import { bareOf, readingsOf } from './number.ts';
import type { Speech } from './speech.ts';

/** A number as a learner wrote it, with its unit once and in the form that the number asks for. */
export function writtenText(
  text: string,
  { as, unit }: Pick<NumberExercise, 'as' | 'unit'>,
  { say, lang }: Speech,
): string {
  const [value, ...others] = readingsOf(text);
  if (value === undefined) return text;
  const bare = bareOf(text);
  const isOne = others.length === 0;
  switch (as) {
    case 'share':
      return formatShare(1, lang).replace('100', bare);
    case 'count':
      return isOne ? counted(value, say.counted.towns, lang) : bare;
    case 'people':
      return isOne ? counted(value, say.counted.people, lang) : bare;
    case 'area':
      return `${bare} ${unit}`;
  }
}

/** The answer to a question for a number, and what counts too. */
export function answerLines(
  { answer, range }: Pick<NumberExercise, 'answer' | 'range'>,
  { say }: Pick<Speech, 'say'>,
): readonly string[] {
  return [say.answer(answer), ...(range ? [range] : [])];
}

import { asksWhatIsSaid, type Task } from '../model/lesson.ts';
import { doubled, missing, unknown, type Fault } from './fault.ts';

/**
 * What is wrong with the reasons of a choice: each wrong option needs one, and nothing else has
 * one; where figures or definitions show why, none is written.
 * @param right the right options, by their ids
 * @param sources ids of the lesson's sources
 */
export function reasonFaults(
  { choice, reasons = [] }: Task & { kind: 'choice' },
  options: readonly string[],
  right: readonly string[],
  sources: readonly string[],
): readonly Fault[] {
  if (!asksWhatIsSaid(choice)) {
    return reasons.length > 0 ? [['', 'are computed for this question']] : [];
  }
  const given = reasons.map(({ option }) => option);
  const wrong = options.filter((option) => !right.includes(option));
  return [
    ...reasons.flatMap(({ option, sources: cited }, index): readonly Fault[] => [
      ...unknown(`${index}.option`, option, options, 'option'),
      ...(right.includes(option)
        ? [[`${index}.option`, `"${option}" is the computed answer`] as const]
        : []),
      ...missing(cited, sources, 'source of the lesson', `${index}.sources`),
    ]),
    ...doubled(given),
    ...wrong
      .filter((option) => !given.includes(option))
      .map((option): Fault => ['', `no reason says why "${option}" is wrong`]),
  ];
}

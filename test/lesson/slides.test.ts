import { expect, it } from 'vitest';
import { slidesOf } from '../../src/lesson/slides.ts';
import { evaluated, step, TASKS } from './lessons.ts';

it('an answer comes after its task, and that after the text', () => {
  const steps = [
    step('a', { task: TASKS.choice }),
    step('b'),
    step('c', { paragraphs: [], task: TASKS.order }),
  ];
  expect(
    slidesOf(evaluated({ steps })).map(({ step: { id }, number, part }) => [id, number, part]),
  ).toEqual([
    ['a', 1, 'text'],
    ['a', 1, 'task'],
    ['a', 1, 'answer'],
    ['b', 2, 'text'],
    ['c', 3, 'task'],
    ['c', 3, 'answer'],
  ]);
});

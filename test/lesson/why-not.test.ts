import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/lesson/answer.ts';
import { whyNot } from '../../src/lesson/why-not.ts';
import { evaluated, SPEECH } from './lessons.ts';

const why = (step: string, answer: Answer) => {
  const exercise = evaluated().steps.find(({ id }) => id === step)?.exercise;
  if (!exercise || exercise.kind === 'predict' || exercise.kind === 'discuss')
    throw new Error(step);
  return whyNot(exercise, answer, SPEECH)?.text;
};

describe('why an answer is wrong', () => {
  it('is what the lesson says of the option that was chosen', () => {
    expect(why('choice', { kind: 'choice', option: 'reported' })).toBe(
      'Not reported, the paper says.',
    );
  });

  it('is, of an order, the first two that are the wrong way round', () => {
    expect(why('order', { kind: 'order', items: ['b-deal', 'a-deal'] })).toBe(
      '“A deal” belongs before “B deal”.',
    );
  });

  it('is, of a number, whether it is too low or too high', () => {
    expect(why('number', { kind: 'number', text: '10' })).toBe('The number is higher.');
    expect(why('number', { kind: 'number', text: '99 %' })).toBe('The number is lower.');
  });
});

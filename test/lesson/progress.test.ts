import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/lesson/answer.ts';
import {
  OVERVIEW,
  progressOf,
  queryOf,
  RESULTS,
  type Progress,
} from '../../src/lesson/progress.ts';
import { CONTROLS } from '../../src/model/scenario.ts';
import { evaluated } from './lessons.ts';

const LESSON = evaluated();

/** Any answer to each of the lesson's tasks. */
const ANSWERS = {
  choice: fc
    .constantFrom('reported', 'inferred', 'unclear', 'not-addressed')
    .map((option) => ({ kind: 'choice' as const, option })),
  order: fc
    .shuffledSubarray(['a-deal', 'b-deal'], { minLength: 2 })
    .map((items) => ({ kind: 'order' as const, items })),
  number: fc
    .oneof(
      fc.integer(),
      fc.float({ noNaN: true, min: 0, max: 1e6 }).map((value) => value.toFixed(2)),
    )
    .map((value) => ({ kind: 'number' as const, text: String(value) })),
  predict: fc
    .record(
      {
        'donetsk.ukraine': fc.constantFrom(...CONTROLS),
        'kherson.russia': fc.constantFrom(...CONTROLS),
      },
      { requiredKeys: [] },
    )
    .map((sides) => ({ kind: 'predict' as const, sides: { ...sides } })),
};

const progresses: fc.Arbitrary<Progress> = fc
  .record({
    step: fc.constantFrom(OVERVIEW, RESULTS, ...LESSON.steps.map(({ id }) => id)),
    attempts: fc.record(
      Object.fromEntries(
        Object.entries(ANSWERS).map(([id, answer]) => [
          id,
          fc.record({ answer: answer as fc.Arbitrary<Attempt['answer']>, checked: fc.boolean() }),
        ]),
      ),
      { requiredKeys: [] },
    ),
  })
  .map(({ step, attempts }) => ({
    step,
    attempts: new Map(
      Object.entries(attempts).flatMap(([id, attempt]) => (attempt ? [[id, attempt]] : [])),
    ),
  }));

describe('progress in a link', () => {
  it('comes back as it was, in letters that need no code', () => {
    fc.assert(
      fc.property(progresses, (progress) => {
        const query = queryOf(progress, LESSON);
        expect(query).toMatch(/^$|^\?[\w=&.~*,-]+$/);
        const { progress: read, invalid } = progressOf(query, LESSON);
        expect(invalid).toEqual([]);
        expect(read.step).toBe(progress.step);
        expect(new Map(read.attempts)).toEqual(progress.attempts);
      }),
    );
  });

  it('is there whatever the link says, and what is wrong is named', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (step, answers) => {
        const query = new URLSearchParams({ step, a: answers }).toString();
        const { progress, invalid } = progressOf(query, LESSON);
        const again = progressOf(queryOf(progress, LESSON), LESSON);
        expect(again.invalid).toEqual([]);
        if (progress.step !== step)
          expect(invalid).toContainEqual({ name: 'step', raw: step, fault: 'unknown' });
      }),
    );
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(typeof progressOf(query, LESSON).progress.step).toBe('string');
      }),
    );
  });

  it('is short', () => {
    const attempts = new Map<string, Attempt>([
      ['choice', { answer: { kind: 'choice', option: 'inferred' }, checked: true }],
      ['number', { answer: { kind: 'number', text: '6 697' }, checked: false }],
      [
        'predict',
        { answer: { kind: 'predict', sides: { 'kherson.russia': 'unresolved' } }, checked: true },
      ],
    ]);
    expect(queryOf({ step: 'order', attempts }, LESSON)).toBe(
      '?step=order&a=1_choice.inferred*_number.6697_predict.-o*',
    );
  });

  it.each([
    ['?step=nowhere', [{ name: 'step', raw: 'nowhere', fault: 'unknown' }]],
    ['?step=order&step=choice', [{ name: 'step', raw: 'order, choice', fault: 'doubled' }]],
    ['?a=2_choice.reported', [{ name: 'a', raw: '2_choice.reported', fault: 'version' }]],
    ['?a=1_choice.rumoured', [{ name: 'a', raw: 'choice.rumoured', fault: 'unknown' }]],
    ['?a=1_predict.ux', [{ name: 'a', raw: 'predict.ux', fault: 'unknown' }]],
    ['?a=1_discuss.words', [{ name: 'a', raw: 'discuss.words', fault: 'unknown' }]],
    ['?a=1_order.a-deal~a-deal', [{ name: 'a', raw: 'order.a-deal~a-deal', fault: 'unknown' }]],
    ['?a=1_number.5_number.6', [{ name: 'a', raw: 'number.6', fault: 'doubled' }]],
  ])('names what is wrong in %s', (query, invalid) => {
    expect(progressOf(query, LESSON).invalid).toEqual(invalid);
  });

  it('keeps the rest of a link that is partly wrong', () => {
    const { progress } = progressOf('?step=order&a=1_choice.rumoured_number.5*', LESSON);
    expect(progress.step).toBe('order');
    expect([...progress.attempts]).toEqual([
      ['number', { answer: { kind: 'number', text: '5' }, checked: true }],
    ]);
  });

  it('has no word of what was written to be discussed', () => {
    const attempts = new Map<string, Attempt>([
      ['number', { answer: { kind: 'number', text: 'my name' }, checked: false }],
    ]);
    expect(queryOf({ step: OVERVIEW, attempts }, LESSON)).toBe('');
  });
});

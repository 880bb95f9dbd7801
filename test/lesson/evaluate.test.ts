import { describe, expect, it } from 'vitest';
import { evaluate, extentsIn, onDayOf } from '../../src/lesson/evaluate.ts';
import { plain } from '../plain.ts';
import { evaluated, KNOWN, lesson, SPEECH, step, TASKS } from './lessons.ts';

describe('evaluate', () => {
  it('gives plain data in one language, which a page can carry', () => {
    const made = evaluated();
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(JSON.stringify(made)).not.toMatch(/"uk":|"en":/);
    expect(made.steps.map(({ exercise }) => exercise?.kind)).toEqual(
      made.steps.map(({ id }) => id),
    );
  });

  it('knows where ringed places lie', () => {
    const picture = { scenario: 'a-deal', highlight: [{ kind: 'place', id: 'first' }] } as const;
    const made = evaluate(lesson({ steps: [step('one', { picture })] }), KNOWN, SPEECH);
    expect(made.steps[0]?.ringed).toEqual([[35, 48]]);
  });

  it('computes a step on the ground of its own day, and says which that is', () => {
    const day = '2024-07-08';
    const { steps, grounds } = evaluated({
      steps: [step('now', { task: TASKS.number }), step('then', { day, task: TASKS.number })],
    });
    const [now, then] = steps.map(({ exercise }) =>
      exercise?.kind === 'number' ? [exercise.value, ...plain(exercise.evidence.lines)] : [],
    );
    expect(now).toEqual([75, expect.stringContaining('on the line of 8 August 2025')]);
    expect(then).toEqual([38, expect.stringContaining('on the line of 8 July 2024')]);
    expect(Object.keys(grounds)).toEqual([day]);
  });

  it('tells a step of another day from that day’s ground, every other from what is published', () => {
    const day = '2024-07-08';
    const made = evaluated({ steps: [step('now'), step('then', { day })] });
    const days = made.steps.map((one) => onDayOf(one, made, { ground: KNOWN.ground }).ground.day);
    expect(days).toEqual([KNOWN.ground.day, day]);
  });

  it('names each extent once, the usual one always', () => {
    const steps = [
      step('one', { picture: { scenario: 'a-deal', extent: 'donbas' } }),
      step('two', { picture: { scenario: 'a-deal', extent: 'donbas' } }),
    ];
    expect(extentsIn(evaluated({ steps }))).toEqual(['five', 'donbas']);
  });
});

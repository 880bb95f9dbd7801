import { describe, expect, it } from 'vitest';
import { evaluate, extentsIn } from '../../src/lesson/evaluate.ts';
import { evaluated, KNOWN, lesson, SPEECH, step } from './lessons.ts';

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

  it('names each extent once, the usual one always', () => {
    const steps = [
      step('one', { picture: { scenario: 'a-deal', extent: 'donbas' } }),
      step('two', { picture: { scenario: 'a-deal', extent: 'donbas' } }),
    ];
    expect(extentsIn(evaluated({ steps }))).toEqual(['five', 'donbas']);
  });
});

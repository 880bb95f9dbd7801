import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { notAddressed } from '../../src/model/outcome.ts';
import type { Outcome } from '../../src/model/scenario.ts';
import { differenceMeaning, fateBeside, legendMeaning } from '../../src/words/legend-text.ts';
import { localise } from '../../src/model/localise.ts';
import { localOutcome, localScenario, REGIME, zone } from '../fixtures.ts';

const regime = localise(REGIME, 'en');
const held = zone('kherson', 'russia');
const text = (said: Outcome<string>, kind: 'proposal' | 'assessment' = 'proposal') => {
  const record = localScenario([], { kind });
  const { fate, detail } = legendMeaning({ zone: held, outcome: said }, record, MESSAGES.en);
  return [fate, detail].filter(Boolean).join(': ');
};

describe('legendMeaning', () => {
  it.each([
    [localOutcome(), 'Would stay under Russian control: reported term'],
    [localOutcome({ basis: 'inferred' }), 'Would stay under Russian control: inferred from a term'],
    [
      localOutcome({ extent: 'unclear' }),
      'Would stay under Russian control: reported term; unclear whether all of it',
    ],
    [localOutcome({ control: 'ukraine' }), 'Would return to Ukrainian control: reported term'],
    [
      localOutcome({ control: 'ukraine', extent: 'unpublished' }),
      'Would return to Ukrainian control: reported term; amount not published',
    ],
    [
      localOutcome({ control: 'unresolved', basis: 'unclear' }),
      'Unclear who would control the area',
    ],
    [
      localOutcome({ control: 'unresolved', regime }),
      'Would be a demilitarised zone, with rules of its own: reported term',
    ],
    [
      localOutcome({ control: 'unresolved', basis: 'unclear', extent: 'unpublished', regime }),
      'Unclear who would control the area (possibly a demilitarised zone): amount not published',
    ],
    [
      localOutcome({ extent: 'unclear', regime }),
      'Would stay under Russian control and would be a demilitarised zone, with rules of its own: reported term; unclear how much',
    ],
    [notAddressed(held), 'Held by Russia: not addressed'],
  ])('puts %o into words', (said, words) => {
    expect(text(said)).toBe(words);
  });

  it('says for an assessment who holds the ground', () => {
    expect(text(localOutcome({ basis: 'assessed' }), 'assessment')).toBe(
      'Held by Russia: assessed by Paper',
    );
  });
});

describe('differenceMeaning', () => {
  const between = (before: Outcome<string>, after: Outcome<string>) =>
    differenceMeaning({ before, after }, (a, b) => `A: ${a}; B: ${b}`, MESSAGES.en).fate;
  const open = localOutcome({ control: 'unresolved' });
  const ruled = { ...open, regime };

  it('names the rules of one that the other has not, and those that both have', () => {
    expect(between(open, ruled)).toBe('A: unclear; B: demilitarised zone');
    expect(between(ruled, ruled)).toBe('On both maps: demilitarised zone');
    const possible = { ...ruled, basis: 'unclear' } as const;
    expect(between(ruled, possible)).toBe(
      'A: demilitarised zone; B: unclear (possibly a demilitarised zone)',
    );
  });
});

describe('fateBeside', () => {
  it('says nothing that how it is known says as well', () => {
    const beside = (part: Partial<Outcome<string>>) => fateBeside(localOutcome(part), MESSAGES.en);
    expect(beside({ control: 'unresolved', basis: 'unclear' })).toBe('');
    expect(fateBeside(notAddressed(held), MESSAGES.en)).toBe('');
    expect(beside({ control: 'unresolved' })).toBe('unclear');
    expect(beside({ control: 'ukraine' })).toBe('Ukrainian control');
    expect(beside({ control: 'unresolved', basis: 'unclear', regime })).toBe(
      'unclear (possibly a demilitarised zone)',
    );
    expect(beside({ control: 'ukraine', regime })).toBe('Ukrainian control, demilitarised zone');
  });
});

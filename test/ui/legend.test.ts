import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { treatmentOf } from '../../src/grammar/treatment.ts';
import { notAddressed } from '../../src/model/outcome.ts';
import type { Outcome } from '../../src/model/scenario.ts';
import { legendText } from '../../src/ui/Legend.tsx';
import { outcome, scenario, zone } from '../fixtures.ts';

const held = zone('kherson', 'russia');
const text = (said: Outcome, kind: 'proposal' | 'assessment' = 'proposal') =>
  legendText(
    { zone: held, outcome: said, treatment: treatmentOf(held, said) },
    scenario([], { kind }),
    MESSAGES.en,
  );

describe('legendText', () => {
  it.each([
    [outcome(), 'Would stay under Russian control: reported'],
    [outcome({ basis: 'inferred' }), 'Would stay under Russian control: inferred'],
    [
      outcome({ extent: 'unclear' }),
      'Would stay under Russian control: reported; unclear whether any would be given up',
    ],
    [outcome({ control: 'ukraine' }), 'Would return to Ukraine: reported'],
    [
      outcome({ control: 'ukraine', extent: 'unpublished' }),
      'Would return to Ukraine: extent not published',
    ],
    [outcome({ control: 'unresolved', basis: 'unclear' }), 'Would be left open: reported unclear'],
    [notAddressed(held), 'Held by Russia: not addressed'],
  ])('puts %o into words', (said, words) => {
    expect(text(said)).toBe(words);
  });

  it('says for an assessment who holds the ground', () => {
    expect(text(outcome({ basis: 'inferred' }), 'assessment')).toBe('Held by Russia (assessed)');
  });
});

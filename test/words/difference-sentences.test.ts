import { expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { differenceSentences } from '../../src/words/difference-sentences.ts';
import { plain } from '../plain.ts';
import { localOutcome, localScenario, zone } from '../fixtures.ts';

const held = zone('donetsk', 'ukraine', 6697.23);
const zones = [held, zone('donetsk', 'russia', 19841)];
const kept = { zone: held, outcome: localOutcome({ control: 'ukraine' }) };
const assessed = {
  zone: held,
  outcome: localOutcome({ control: 'ukraine', basis: 'assessed', attribution: 'assessment' }),
};

it('a proposal is told as what would stay', () => {
  expect(differenceSentences([kept], zones, localScenario([]), MESSAGES.en, 'en', 'km')).toEqual([
    'Would stay under Ukrainian control (reported term): Donetsk region (Ukrainian-held part).',
  ]);
  const [told] = differenceSentences([kept], zones, localScenario([]), MESSAGES.uk, 'uk', 'km');
  expect(plain(told)).toMatch(/^Під контролем України лишилася б територія \(/);
});

it('an assessment is told as what was held, and never as what would be', () => {
  const line = localScenario([], { kind: 'assessment' });
  expect(differenceSentences([assessed], zones, line, MESSAGES.en, 'en', 'km')).toEqual([
    'Held by Ukraine (assessed by Paper): Donetsk region (Ukrainian-held part).',
  ]);
});

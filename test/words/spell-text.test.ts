import { expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { spellText } from '../../src/words/spell-text.ts';

const calendar = { first: '2025-01-01', days: 20, missing: [8, 9] };
const text = (flips: readonly number[], day: number) =>
  spellText('russia', flips, day, calendar, MESSAGES.en, 'en').replaceAll(/\s/g, ' ');

it('says on which lines a place had the holder of the day', () => {
  expect(text([], 5)).toBe(
    'Held by Russia on all lines of the archive, from 1 January 2025 to 20 January 2025.',
  );
  expect(text([4], 5)).toBe('Held by Russia on all lines since that of 5 January 2025.');
  expect(text([14], 5)).toBe(
    'Held by Russia on all lines from the archive’s first, 1 January 2025, to that of 14 January 2025.',
  );
  expect(text([4, 14], 5)).toBe(
    'Held by Russia on all lines from 5 January 2025 to 14 January 2025.',
  );
});

it('ends with a day that has a line', () => {
  expect(text([10], 5)).toMatch(/to that of 8 January 2025/);
});

it('says the same in Ukrainian', () => {
  const said = spellText('russia', [4], 5, calendar, MESSAGES.uk, 'uk').replaceAll(/\s/g, ' ');
  expect(said).toBe('Під контролем Росії за всіма лініями від 5 січня 2025 року.');
});

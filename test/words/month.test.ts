import { expect, it } from 'vitest';
import { formatMonth } from '../../src/words/month.ts';

it('a month begins a line in the words of each language, without the word for year', () => {
  expect(formatMonth('2025-04', 'en')).toBe('April 2025');
  expect(formatMonth('2025-04-30', 'uk')).toBe('Квітень 2025');
});

import { expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { lineDays } from '../../src/words/line-days.ts';
import { plain } from '../plain.ts';

const told = (lang: 'en' | 'uk', ...days: readonly string[]) =>
  plain(lineDays(days, MESSAGES[lang], lang));

it('names the day of a line', () => {
  expect(told('en', '2025-08-08')).toBe('Line of 8 August 2025');
  expect(told('uk', '2025-08-08')).toBe('Лінія на 8 серпня 2025 року');
});

it('names both days of two lines, the earlier first', () => {
  expect(told('en', '2026-08-22', '2025-08-08')).toBe('Lines of 8 August 2025 and 22 August 2026');
  expect(told('uk', '2026-08-22', '2025-08-08')).toBe(
    'Лінії на 8 серпня 2025 року та 22 серпня 2026 року',
  );
});

it('names a day once', () => {
  expect(told('en', '2025-08-08', '2025-08-08')).toBe('Line of 8 August 2025');
});

import { expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import type { ZoneId } from '../../src/model/zone.ts';
import { gainedText } from '../../src/words/gained-text.ts';

const text = (gained: Partial<Record<ZoneId, number>>) =>
  gainedText(
    { gained, before2022: {} },
    { id: 'donetsk.russia', holder: 'russia' },
    'km',
    '1 January 2025',
    MESSAGES.en,
    'en',
  ).replaceAll(/\s/g, ' ');

it('says how much of a zone the other side had on the first line', () => {
  expect(text({ 'donetsk.russia': 1234.4 })).toBe(
    'Of this, 1,234 km² was held by Ukraine on the archive’s first line, that of 1 January 2025.',
  );
});

it('says so where the first line shows all of it as now, and nothing of less than one unit', () => {
  expect(text({})).toMatch(/shows the same for all of it/);
  expect(text({ 'donetsk.russia': 0.2 })).toBe('');
});

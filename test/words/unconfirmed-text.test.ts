import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import type { Unconfirmed } from '../../src/model/ground.ts';
import type { Language } from '../../src/model/language.ts';
import type { Units } from '../../src/model/units.ts';
import { unconfirmedText } from '../../src/words/unconfirmed-text.ts';
import { ground } from '../fixtures.ts';
import { plain } from '../plain.ts';

const DAYS = ['2024-09-16', '2026-08-22'] as const;
const text = (unconfirmed: Unconfirmed | null, lang: Language = 'en', units: Units = 'km') =>
  plain(unconfirmedText({ ...ground([]), unconfirmed }, DAYS, MESSAGES[lang], lang, units));

describe('what is not confirmed', () => {
  it('is told with its area, whose it counts as, and by region, the largest first', () => {
    expect(text({ sumy: 20.4, donetsk: 1000.4, kherson: 0.3 })).toBe(
      'Not confirmed on that day, and counted as held by Ukraine: 1,020 km² (Donetsk region 1,000 km² and Sumy region 20 km²). The source draws this land in grey.',
    );
  });

  it('adds up to the last digit in other units too', () => {
    expect(text({ sumy: 20, donetsk: 20 }, 'en', 'mi')).toContain(
      '16 sq mi (Donetsk region 8 sq mi',
    );
  });

  it('is said to be unknown where it is, and to be none where there is none', () => {
    expect(text(null)).toBe(
      'What the source left unconfirmed on that day is not known here: the archive has it from 16 September 2024 to 22 August 2026.',
    );
    expect(text({})).toContain('no land as unconfirmed');
  });

  it('is told in Ukrainian', () => {
    expect(text({ sumy: 20 }, 'uk')).toContain(
      'зараховано до підконтрольної Україні території: 20 км²',
    );
    expect(text(null, 'uk')).toContain('з 16 вересня 2024 до 22 серпня 2026 року');
  });
});

import { describe, expect, it } from 'vitest';
import { formatNumber, formatDay, formatShare } from '../../src/words/format.ts';

describe('formatNumber', () => {
  it('gives whole km² with the language’s separators', () => {
    expect(formatNumber(26528.1, 'en')).toBe('26,528');
    expect(formatNumber(26528.1, 'uk')).toBe('26\u00a0528');
  });
});

describe('formatShare', () => {
  it('gives whole per cent, and one decimal below 10', () => {
    expect(formatShare(0.2534, 'en')).toBe('25%');
    expect(formatShare(0.0055, 'en')).toBe('0.6%');
    expect(formatShare(0.2534, 'uk')).toBe('25\u00a0%');
    expect(formatShare(0.0055, 'uk')).toBe('0,6\u00a0%');
  });

  it('gives one digit where one decimal would be none', () => {
    expect(formatShare(0.00024, 'en')).toBe('0.02%');
    expect(formatShare(0.00024, 'uk')).toBe('0,02\u00a0%');
    expect(formatShare(0.00005, 'en')).toBe('0.005%');
    expect(formatShare(0, 'en')).toBe('0%');
  });
});

describe('formatDay', () => {
  it('gives a day in words, in any time zone', () => {
    expect(formatDay('2025-08-08', 'en')).toBe('8\u00a0August 2025');
    expect(formatDay('2025-08-08', 'uk')).toBe('8\u00a0серпня 2025');
  });
});

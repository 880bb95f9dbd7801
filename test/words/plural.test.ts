import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { counted } from '../../src/words/plural.ts';

describe('counted', () => {
  it.each([
    [0, '0 towns'],
    [1, '1 town'],
    [21, '21 towns'],
  ])('of %i in English is %s', (count, words) => {
    expect(counted(count, MESSAGES.en.counted.towns, 'en')).toBe(words);
  });

  it.each([
    [0, '0 міст'],
    [1, '1 місто'],
    [3, '3 міста'],
    [5, '5 міст'],
    [11, '11 міст'],
    [21, '21 місто'],
  ])('of %i in Ukrainian is %s', (count, words) => {
    expect(counted(count, MESSAGES.uk.counted.towns, 'uk')).toBe(words);
  });
});

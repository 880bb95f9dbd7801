import { describe, expect, it } from 'vitest';
import { preferredLanguage } from '../../src/url/preferred-language.ts';

describe('preferredLanguage', () => {
  it.each([
    [['uk-UA', 'en'], 'uk'],
    [['de', 'uk', 'en'], 'uk'],
    [['en-US', 'uk'], 'en'],
    [['UK'], 'uk'],
    [['de'], 'en'],
    [[], 'en'],
  ] as const)('of %o is %s', (wishes, lang) => {
    expect(preferredLanguage(wishes, ['en', 'uk'])).toBe(lang);
  });
});

import { expect, it } from 'vitest';
import { listed } from '../../src/words/listed.ts';

it('things are listed with “and” before the last', () => {
  expect(listed(['Luhansk', 'Donetsk', 'Kherson'], 'en')).toBe('Luhansk, Donetsk and Kherson');
});

it('Ukrainian has another “and” between a vowel and a consonant', () => {
  expect(listed(['Луганська', 'Донецька'], 'uk')).toBe('Луганська й\u00a0Донецька');
  expect(listed(['Луганській', 'Донецькій'], 'uk')).toBe('Луганській і\u00a0Донецькій');
  expect(listed(['Крим', 'Херсонська область'], 'uk')).toBe('Крим і\u00a0Херсонська область');
});

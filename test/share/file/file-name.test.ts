import { expect, it } from 'vitest';
import { fileName } from '../../../src/share/file/file-name.ts';
import { optionsOf, realMaterial } from '../figures.ts';

const material = realMaterial('uk');
const nameOf = (raw: object, format: 'png' | 'svg' | 'csv' = 'png') =>
  fileName(optionsOf({ scenario: 'bloomberg-2025-08', ...raw }, material), material, format);

it('a file’s name says scenario, day of the line, language and size', () => {
  expect(nameOf({})).toBe('bloomberg-2025-08_2025-08-08_uk_1200x675.png');
  expect(nameOf({ scale: '2', size: 'a4' })).toBe('bloomberg-2025-08_2025-08-08_uk_a4@2x.png');
});

it('and what is not as usual', () => {
  expect(nameOf({ extent: 'donbas', theme: 'dark', labels: 'dense' })).toBe(
    'bloomberg-2025-08_2025-08-08_uk_donbas_dark_dense_1200x675.png',
  );
  expect(nameOf({ mode: 'difference', vs: 'control-line' }, 'svg')).toBe(
    'bloomberg-2025-08-vs-control-line_difference_2025-08-08_uk_1200x675.svg',
  );
  expect(nameOf({ extent: '36,47,39,49.5' })).toContain('_36_47_39_49.5_');
});

it('data have no size', () => {
  expect(nameOf({ size: 'a4', scale: '4', theme: 'dark' }, 'csv')).toBe(
    'bloomberg-2025-08_2025-08-08_uk.csv',
  );
});

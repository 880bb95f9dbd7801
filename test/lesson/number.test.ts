import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../src/lesson/number.ts';

describe('readingsOf', () => {
  it.each<[string, number[]]>([
    ['42', [42]],
    ['-3', [-3]],
    ['2,5', [2.5]],
    ['2.5', [2.5]],
    ['6 697', [6697]],
    ['6\u00a0697 km²', [6697]],
    ['75 %', [75]],
    ['1.234.567,8', [1234567.8]],
    ['1,234,567.8', [1234567.8]],
  ])('reads %o', (text, numbers) => {
    expect(readingsOf(text)).toEqual(numbers);
  });

  it('reads a mark before three digits both ways', () => {
    expect(readingsOf('6,697').toSorted((a, b) => a - b)).toEqual([6.697, 6697]);
  });

  it.each(['', ' ', 'many', '1.2.3', '12a', '--1', '1,,2', '.'])(
    'finds no number in %o',
    (text) => {
      expect(readingsOf(text)).toEqual([]);
    },
  );
});

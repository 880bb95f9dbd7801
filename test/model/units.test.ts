import { describe, expect, it } from 'vitest';
import { wholeArea } from '../../src/model/units.ts';

describe('wholeArea', () => {
  it('rounds square kilometres to whole ones', () => {
    expect(wholeArea(6697.23, 'km')).toBe(6697);
  });

  it('gives square miles, of which a thousand are 2,590 km²', () => {
    expect(wholeArea(2590, 'mi')).toBe(1000);
  });
});

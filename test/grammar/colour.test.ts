import { describe, expect, it } from 'vitest';
import { channels, contrast, mix } from '../../src/grammar/colour.ts';

describe('channels', () => {
  it('gives red, green and blue', () => {
    expect(channels('#ff8001')).toEqual([255, 128, 1]);
  });
});

describe('mix', () => {
  it('gives the first colour at 0, the second at 1, and what is between', () => {
    expect(mix('#000000', '#ffffff', 0)).toBe('#000000');
    expect(mix('#000000', '#ffffff', 1)).toBe('#ffffff');
    expect(mix('#000000', '#ff0080', 0.5)).toBe('#800040');
  });
});

describe('contrast', () => {
  it('is 21 between black and white, whichever comes first', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10);
  });

  it('is 1 between equal colours', () => {
    expect(contrast('#123456', '#123456')).toBe(1);
  });

  it('is 4.54 between #767676 and white, the known limit of grey text', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

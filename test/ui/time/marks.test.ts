import { describe, expect, it } from 'vitest';
import { spread } from '../../../src/ui/time/marks.ts';

const near = (positions: readonly number[]) => positions.map((one) => Math.round(one * 100) / 100);

describe('marks that are spread', () => {
  it('stay where they are if there is room', () => {
    expect(spread([0, 0.5, 1], 0.1)).toEqual([0, 0.5, 1]);
  });

  it('stand around their middle where they are too near', () => {
    expect(near(spread([0.5, 0.52], 0.1))).toEqual([0.46, 0.56]);
    expect(near(spread([0.5, 0.5, 0.5], 0.1))).toEqual([0.4, 0.5, 0.6]);
  });

  it('push those that they come too near to', () => {
    const moved = spread([0.3, 0.38, 0.4, 0.6], 0.1);
    for (const [index, one] of moved.entries()) {
      if (index > 0) expect(one - (moved[index - 1] ?? 0)).toBeGreaterThan(0.0999);
    }
    expect(moved[3]).toBe(0.6);
  });

  it('keep inside the chart', () => {
    expect(near(spread([0.99, 1], 0.1))).toEqual([0.9, 1]);
    expect(near(spread([0, 0], 0.1))).toEqual([0, 0.1]);
  });

  it('keep the order of what they mark, in whatever order it is given', () => {
    expect(near(spread([0.9, 0.1, 0.5], 0.1))).toEqual([0.9, 0.1, 0.5]);
  });
});

import { describe, expect, it } from 'vitest';
import { isSecondTap } from '../../src/map/pointing.ts';

const begun = (type: string, timeStamp: number, fingers?: number) =>
  ({ type, timeStamp, ...(fingers !== undefined && { touches: { length: fingers } }) }) as never;

describe('isSecondTap', () => {
  it('is a double click, two taps, or a tap and a finger that moves on', () => {
    expect(isSecondTap(begun('dblclick', 1300), 1000)).toBe(true);
    expect(isSecondTap(begun('touchend', 1300, 0), 1000)).toBe(true);
    expect(isSecondTap(begun('touchmove', 1300, 1), 1000)).toBe(true);
  });

  it('is no turn of the wheel, no button, and no two fingers after a tap', () => {
    expect(isSecondTap(begun('wheel', 1300), 1000)).toBe(false);
    expect(isSecondTap(undefined, 1000)).toBe(false);
    expect(isSecondTap(begun('touchmove', 1300, 2), 1000)).toBe(false);
  });

  it('does not take back what was picked long before', () => {
    expect(isSecondTap(begun('touchend', 9000, 0), 1000)).toBe(false);
    expect(isSecondTap(begun('touchend', 9000, 0), -Infinity)).toBe(false);
  });
});

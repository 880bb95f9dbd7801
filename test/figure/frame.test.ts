import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AIR, FRAME_SIZES, frameFor, toPixels } from '../../src/figure/frame.ts';
import { zoomOf } from '../../src/figure/projection.ts';

const size = {
  id: 'test',
  width: 400,
  height: 300,
  insets: { top: 40, right: 10, bottom: 20, left: 10 },
};
const frame = frameFor(size, [34, 46, 38, 48]);

describe('frameFor', () => {
  it('holds the extent between the insets', () => {
    const [left, top] = toPixels(frame, [34, 48]);
    const [right, bottom] = toPixels(frame, [38, 46]);
    expect(left).toBeGreaterThanOrEqual(10 - 1e-9);
    expect(top).toBeGreaterThanOrEqual(40 - 1e-9);
    expect(right).toBeLessThanOrEqual(390 + 1e-9);
    expect(bottom).toBeLessThanOrEqual(280 + 1e-9);
  });

  it('makes the extent as large as it fits: it fills one direction', () => {
    const [left, top] = toPixels(frame, [34, 48]);
    const [right, bottom] = toPixels(frame, [38, 46]);
    expect(Math.max((right - left) / 380, (bottom - top) / 240)).toBeCloseTo(1, 9);
  });

  it('puts the extent’s middle in the middle', () => {
    const [, top] = toPixels(frame, [34, 48]);
    const [, bottom] = toPixels(frame, [38, 46]);
    expect((top + bottom) / 2).toBeCloseTo((40 + 280) / 2, 6);
  });
});

describe('FRAME_SIZES', () => {
  it('leaves the air around the extent that the page’s style sheet leaves', () => {
    const css = readFileSync(new URL('../../src/ui/map/map.css', import.meta.url), 'utf8');
    expect(css).toContain(`--air: ${AIR}px;`);
    for (const { insets } of FRAME_SIZES) {
      expect(Object.values(insets)).toEqual([AIR, AIR, AIR, AIR]);
    }
  });
});

describe('zoomOf', () => {
  it('is 7 where a unit is a pixel, and one more where it is two', () => {
    expect(zoomOf(1)).toBe(7);
    expect(zoomOf(2)).toBe(8);
  });
});

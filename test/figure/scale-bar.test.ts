import { describe, expect, it } from 'vitest';
import { frameFor, toPixels } from '../../src/figure/frame.ts';
import { scaleBarOf } from '../../src/figure/scale-bar.ts';

const insets = { top: 0, right: 0, bottom: 0, left: 0 };
const frame = frameFor({ id: 'test', width: 900, height: 600, insets }, [30, 44, 40, 51]);

describe('scaleBarOf', () => {
  it('is a round distance that fits', () => {
    const { km, pixels } = scaleBarOf(frame, 130);
    expect([50, 100, 200]).toContain(km);
    expect(pixels).toBeLessThanOrEqual(130);
  });

  it('is as long as the distance is in the middle of the frame', () => {
    const { km, pixels } = scaleBarOf(frame, 130);
    // A degree of longitude on the sphere of Web Mercator, at the latitude of the frame's middle.
    const [left, middle] = toPixels(frame, [35, 47.65]);
    const [right] = toPixels(frame, [36, 47.65]);
    expect(middle).toBeCloseTo(300, -1);
    const degree = (40_075.017 / 360) * Math.cos((47.65 * Math.PI) / 180);
    expect(pixels / km).toBeCloseTo((right - left) / degree, 2);
  });
});

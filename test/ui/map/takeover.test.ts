import { describe, expect, it } from 'vitest';
import { project } from '../../../src/figure/projection.ts';
import { cameraOver, figureView } from '../../../src/ui/map/takeover.ts';

const frames = [
  { id: 'phone', scale: 1 },
  { id: 'desktop', scale: 2 },
];

it('where no figure can be seen, as in a hidden frame, there is no camera', () => {
  const hidden = { getBoundingClientRect: () => ({ width: 0 }) };
  const box = { querySelector: () => hidden } as unknown as HTMLElement;
  expect(figureView(box, frames)).toBe(null);
  expect(figureView(null, frames)).toBe(null);
});

it('the figure that is seen tells its camera, and how many times its own size it has', () => {
  const place = { left: 0, top: 0, width: 736, height: 664 };
  const figures: Record<string, unknown> = {
    'svg.figure.figure-phone': { getBoundingClientRect: () => ({ width: 0 }) },
    'svg.figure.figure-desktop': {
      getBoundingClientRect: () => place,
      getScreenCTM: () => ({ a: 3, e: 0, f: 0 }),
    },
  };
  const box = {
    querySelector: (which: string) => figures[which],
    getBoundingClientRect: () => place,
  } as unknown as HTMLElement;
  expect(figureView(box, frames)).toEqual({
    camera: cameraOver({ a: 3, e: 0, f: 0 }, place),
    enlarged: 1.5,
  });
});

describe('cameraOver', () => {
  it('looks at the position under the middle of the box, at the figure’s scale', () => {
    const [x, y] = project([36, 48]);
    const box = { left: 100, top: 50, width: 800, height: 600 };
    const units = { a: 0.5, e: 500 - x * 0.5, f: 350 - y * 0.5 };
    const { center, zoom } = cameraOver(units, box);
    expect(center[0]).toBeCloseTo(36, 9);
    expect(center[1]).toBeCloseTo(48, 9);
    expect(zoom).toBe(6);
  });
});

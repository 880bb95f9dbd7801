import { describe, expect, it } from 'vitest';
import { cameraFor } from '../../src/embed/camera.ts';
import { project } from '../../src/figure/projection.ts';

const DONBAS = [36.5, 46.8, 40.2, 50.1] as const;

describe('cameraFor', () => {
  it('looks at the middle of the extent in the plane', () => {
    const { center } = cameraFor(DONBAS, { width: 700, height: 434 });
    const [x, y] = project(center);
    const [left, top] = project([DONBAS[0], DONBAS[3]]);
    const [right, bottom] = project([DONBAS[2], DONBAS[1]]);
    expect(x).toBeCloseTo((left + right) / 2, 6);
    expect(y).toBeCloseTo((top + bottom) / 2, 6);
  });

  it('leaves ten pixels around it, on the side that is tight', () => {
    const { zoom } = cameraFor(DONBAS, { width: 700, height: 434 });
    const [, top] = project([DONBAS[0], DONBAS[3]]);
    const [, bottom] = project([DONBAS[2], DONBAS[1]]);
    expect((bottom - top) * 2 ** (zoom - 7)).toBeCloseTo(434 - 20, 6);
  });
});

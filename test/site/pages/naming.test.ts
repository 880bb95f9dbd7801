import { expect, it } from 'vitest';
import { FRAME_SIZES } from '../../../src/figure/frame.ts';
import { NAMING } from '../../../src/site/pages/naming.ts';

it.each(FRAME_SIZES)('what stands over the $id’s frame stands in its corners', (size) => {
  const [buttons, bar] = NAMING[size.id].obstacles ?? [];
  expect(buttons && buttons.x + buttons.width).toBe(size.width);
  for (const one of [buttons, bar]) {
    const bottom = (one?.y ?? 0) + (one?.height ?? 0);
    expect(bottom).toBeLessThanOrEqual(size.height);
    expect(bottom).toBeGreaterThan(size.height - 10);
  }
  expect(bar?.x).toBeLessThan(10);
});

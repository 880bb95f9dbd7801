import { expect, it } from 'vitest';
import { withoutStubs } from '../../../src/share/draw/stubs.ts';
import type { XY } from '../../../src/share/scene/scene.ts';

const box = { x: 0, y: 0, width: 400, height: 300 };
const line = (...points: readonly XY[]) => ({ points, closed: false });

it('leaves out a line of which a map shows but a blot at its edge', () => {
  expect(withoutStubs([line([100, -8], [106, 12], [114, -8])], box)).toEqual([]);
});

it('keeps a front that crosses the edge, and a small pocket inside', () => {
  const front = line([100, -8], [100, 120], [90, 308]);
  const pocket = line([200, 200], [206, 204], [200, 208]);
  expect(withoutStubs([front, pocket], box)).toEqual([front, pocket]);
});

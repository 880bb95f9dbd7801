import { expect, it } from 'vitest';
import { linesApart } from '../../../src/share/draw/line-apart.ts';
import type { XY } from '../../../src/share/scene/scene.ts';

const line = (...points: readonly XY[]) => ({ points, closed: false });
const across = line([0, 0], [40, 0], [100, 0]);

it('leaves a line that is far away as it is', () => {
  expect(linesApart([across], [line([0, 50], [100, 50])], 5, 10)).toEqual([across]);
  expect(linesApart([across], [], 5, 10)).toEqual([across]);
});

it('leaves out what runs along another line, however far apart their points are', () => {
  expect(linesApart([across], [line([-500, 3], [500, 3])], 5, 10)).toEqual([]);
});

it('has a gap where another line crosses, and keeps the points of its own', () => {
  const [before, after, ...rest] = linesApart([across], [line([60, -90], [60, 90])], 5, 10);
  expect(rest).toEqual([]);
  expect(before?.points.slice(0, 2)).toEqual([
    [0, 0],
    [40, 0],
  ]);
  expect(before?.points.at(-1)?.[0]).toBeCloseTo(55, 0);
  expect(after?.points[0]?.[0]).toBeCloseTo(65, 0);
  expect(after?.points.at(-1)).toEqual([100, 0]);
});

it('leaves out what would be a speck between two places', () => {
  const others = [line([50, -9], [50, 9]), line([68, -9], [68, 9])];
  const runs = linesApart([across], others, 5, 10).map(({ points }) => points[0]?.[0]);
  expect(runs).toHaveLength(2);
});

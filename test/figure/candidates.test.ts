import { describe, expect, it } from 'vitest';
import {
  candidateFor,
  cross,
  HALO,
  liesIn,
  overlap,
  runsThrough,
} from '../../src/figure/candidates.ts';
import { textWidth } from '../../src/figure/text-width.ts';
import { ANYWHERE, town } from './label-request.ts';

describe('the box of a name', () => {
  const text = { ...town('Kherson'), lines: ['Kherson', 'Oblast'] };

  it.each(['right', 'left', 'centre'] as const)(
    'is as wide as its longest line at %s',
    (anchor) => {
      const { box } = candidateFor(text, anchor);
      expect(box.width).toBeCloseTo(textWidth('Kherson', 400, 13) + 2 * HALO);
    },
  );

  it('is clear of the mark at every side', () => {
    const corners = ['top-right', 'top-left', 'bottom-right', 'bottom-left'] as const;
    for (const anchor of [...ANYWHERE, ...corners]) {
      const { box } = candidateFor(text, anchor);
      const point = { x: 200, y: 150, width: 0, height: 0 };
      expect(overlap(box, point)).toBe(false);
    }
  });

  it('lies on the side that its anchor says', () => {
    const topLeft = candidateFor(text, 'top-left');
    expect(topLeft).toMatchObject({ textAnchor: 'end', x: 200 - 6 * Math.SQRT1_2 });
    expect(topLeft.y).toBeLessThan(150);
    const bottomRight = candidateFor(text, 'bottom-right');
    expect(bottomRight).toMatchObject({ textAnchor: 'start', x: 200 + 6 * Math.SQRT1_2 });
    expect(bottomRight.y).toBeGreaterThan(150);
  });
});

describe('boxes', () => {
  const box = { x: 10, y: 10, width: 20, height: 10 };

  it('overlap where they share ground, not where they touch', () => {
    expect(overlap(box, { x: 25, y: 15, width: 20, height: 20 })).toBe(true);
    expect(overlap(box, { x: 15, y: 12, width: 2, height: 2 })).toBe(true);
    expect(overlap(box, { x: 30, y: 10, width: 20, height: 10 })).toBe(false);
    expect(overlap(box, { x: 15, y: 40, width: 2, height: 2 })).toBe(false);
  });

  it('lie in another up to its margin', () => {
    const outer = { x: 6, y: 6, width: 28, height: 18 };
    expect(liesIn(box, outer, 4)).toBe(true);
    expect(liesIn(box, outer, 5)).toBe(false);
    expect(liesIn({ ...box, x: 15 }, outer)).toBe(false);
  });

  it.each([
    ['passes through', [0, 0, 40, 30], true],
    ['ends inside', [0, 15, 12, 15], true],
    ['passes upright', [20, 0, 20, 99], true],
    ['stays inside', [12, 12, 14, 14], true],
    ['passes by', [0, 20, 20, 40], false],
    ['ends before', [0, 15, 8, 15], false],
    ['runs along an edge', [10, 0, 10, 99], false],
  ] as const)('know a segment that %s', (_what, [x1, y1, x2, y2], through) => {
    expect(
      runsThrough(
        [
          [x1, y1],
          [x2, y2],
        ],
        box,
      ),
    ).toBe(through);
  });
});

describe('segments', () => {
  it.each([
    ['cross', [0, -5, 10, 5], true],
    ['touch', [5, 0, 5, 9], true],
    ['end before', [5, 1, 5, 9], false],
    ['pass by', [12, -5, 12, 5], false],
  ] as const)('%s another', (_what, [x1, y1, x2, y2], crosses) => {
    const level = [
      [0, 0],
      [10, 0],
    ] as const;
    expect(
      cross(level, [
        [x1, y1],
        [x2, y2],
      ]),
    ).toBe(crosses);
  });
});

import { expect, it } from 'vitest';
import { bestBeside } from '../../src/figure/best-beside.ts';
import { candidateFor, type Segment } from '../../src/figure/candidates.ts';

const at = { x: 100, y: 100 };
const text = { ...at, lines: ['Name'], size: 12, weight: 400, letterSpacing: 0, mark: 2 } as const;
const right = candidateFor(text, 'right');
const left = candidateFor(text, 'left');
const front: Segment = [
  [110, 50],
  [110, 150],
];
const onTheRight = { x: 115, y: 98, width: 4, height: 4 };

it('the first place is taken where nothing speaks against it', () => {
  expect(bestBeside([right, left], at, [], [])).toBe(right);
});

it('a place that takes another’s mark comes after one that takes none', () => {
  expect(bestBeside([right, left], at, [], [onTheRight])).toBe(left);
});

it('a front across a name is worse than another’s mark under it', () => {
  const onTheLeft = { ...onTheRight, x: 85 };
  expect(bestBeside([right, left], at, [front], [onTheLeft])).toBe(left);
});

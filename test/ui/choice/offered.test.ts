import { expect, it } from 'vitest';
import { OFFERED_AT_ONCE } from '../../../src/content/default.ts';
import { readScenarios } from '../../../src/content/check.ts';
import { orderScenarios } from '../../../src/content/order.ts';
import { localise } from '../../../src/model/localise.ts';
import { sketchOf } from '../../../src/model/sketch.ts';
import { isBy, isSide, offeredOf, SIDES } from '../../../src/ui/choice/offered.ts';

const SKETCHES = orderScenarios(readScenarios()).map((one) => sketchOf(localise(one, 'en')));
const { first, others } = offeredOf(SKETCHES);

it('the first three are offered at once, and all others by date', () => {
  expect(first.map(({ id }) => id)).toEqual(OFFERED_AT_ONCE);
  expect(first.length + others.length).toBe(SKETCHES.length);
  const dates = others.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted());
});

it('what the page was opened with is offered at once as well, after the first three', () => {
  const opened = offeredOf(SKETCHES, 'un-borders');
  expect(opened.first.map(({ id }) => id)).toEqual([...OFFERED_AT_ONCE, 'un-borders']);
  expect(opened.others).toEqual(others.filter(({ id }) => id !== 'un-borders'));
  expect(offeredOf(SKETCHES, 'bloomberg-2025-08')).toEqual({ first, others });
});

it('few are all offered at once, as they are ordered', () => {
  const few = SKETCHES.slice(0, 5);
  expect(offeredOf(few)).toEqual({ first: few, others: [] });
});

it('where none of the first three is there, nothing is folded', () => {
  const rest = SKETCHES.filter(({ id }) => !OFFERED_AT_ONCE.includes(id));
  expect(offeredOf(rest)).toEqual({ first: rest, others: [] });
});

it('each of the others was put forward by one of the sides, and every side has some', () => {
  const sides = Object.keys(SIDES).filter(isSide);
  for (const one of others) expect(sides.some((side) => isBy(one, side))).toBe(true);
  for (const side of sides) expect(others.some((one) => isBy(one, side))).toBe(true);
  expect(others.every((one) => isBy(one, null))).toBe(true);
});

it('what two put forward together is found under each', () => {
  const ids = (side: 'us' | 'europe') =>
    others.filter((one) => isBy(one, side)).map(({ id }) => id);
  expect(ids('us')).toContain('us-ukraine-20-points-2025-12');
  expect(ids('europe')).toContain('us-ukraine-20-points-2025-12');
  expect(ids('europe')).toContain('europe-ukraine-2025-04');
});

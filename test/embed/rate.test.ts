import { expect, it } from 'vitest';
import { rateOf } from '../../src/embed/rate.ts';

it('lets so many messages through in a span, tells the first one too many, and drops the rest', () => {
  const rate = rateOf(2, 1000);
  expect([0, 1, 2, 3, 999].map(rate)).toEqual(['taken', 'taken', 'told', 'dropped', 'dropped']);
  expect([1000, 1001, 1002].map(rate)).toEqual(['taken', 'taken', 'told']);
});

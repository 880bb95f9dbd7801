import { expect, it } from 'vitest';
import { heldBefore2022 } from '../../src/model/past.ts';

it('what was held before 2022 is a sum of regions, each rounded', () => {
  const past = { gained: {}, before2022: { crimea: 100.4, donetsk: 10.4, luhansk: 10.4 } };
  expect(heldBefore2022(past, 'km')).toBe(120);
  expect(heldBefore2022(null, 'km')).toBe(0);
});

import { expect, it } from 'vitest';
import { isDemand, isNorm } from '../../src/model/attribution.ts';
import { ATTRIBUTIONS } from '../../src/model/scenario.ts';

const kinds = [null, ...ATTRIBUTIONS].map((attribution) => ({ attribution }));

it('of all kinds of statement only a demand is told as one', () => {
  expect(kinds.filter(isDemand)).toEqual([{ attribution: 'demand' }]);
});

it('of all kinds of statement only a norm moves nobody', () => {
  expect(kinds.filter(isNorm)).toEqual([{ attribution: 'norm' }]);
});

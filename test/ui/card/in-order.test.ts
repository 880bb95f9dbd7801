import { expect, it } from 'vitest';
import { inOrder } from '../../../src/ui/card/in-order.ts';

const records = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const order = (scenario: string, vs: string | null) =>
  inOrder(records, { scenario, vs }).map(({ id }) => id);

it('has the record that is shown first, then the one it is compared with, then the others', () => {
  expect(order('c', null)).toEqual(['c', 'a', 'b', 'd']);
  expect(order('c', 'd')).toEqual(['c', 'd', 'a', 'b']);
});

it('leaves out none and doubles none where a link names what there is not', () => {
  expect(order('nothing', 'b')).toEqual(['b', 'a', 'c', 'd']);
});

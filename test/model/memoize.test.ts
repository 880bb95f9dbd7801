import { describe, expect, it } from 'vitest';
import { memoized, memoizedByKey } from '../../src/model/memoize.ts';

describe('memoized', () => {
  const pair = () => memoized((a: number, b: string) => ({ a, b }));

  it('gives what the function gives', () => {
    expect(pair()(1, 'x')).toEqual({ a: 1, b: 'x' });
  });

  it('gives the same object for the same arguments', () => {
    const remembered = pair();
    expect(remembered(1, 'x')).toBe(remembered(1, 'x'));
  });

  it('computes anew when one argument is another', () => {
    const remembered = pair();
    const first = remembered(1, 'x');
    expect(remembered(1, 'y')).toEqual({ a: 1, b: 'y' });
    expect(remembered(1, 'x')).not.toBe(first);
  });
});

it('by key, the result of each key is kept', () => {
  const remembered = memoizedByKey((key: string) => ({ key }));
  const first = remembered('a');
  expect(remembered('b')).toEqual({ key: 'b' });
  expect(remembered('a')).toBe(first);
});

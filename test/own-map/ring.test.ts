import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, type Corner } from '../../src/own-map/own-map.ts';
import { cornerAt, ringFault } from '../../src/own-map/ring.ts';
import { anyRing } from './rings.ts';

const SQUARE: readonly Corner[] = [
  [34, 47],
  [35, 47],
  [35, 48],
  [34, 48],
];

describe('corners of an area', () => {
  it('around a middle make one, whichever way round and wherever they begin', () => {
    fc.assert(
      fc.property(anyRing, fc.nat(20), (ring, start) => {
        const begun = [...ring.slice(start % ring.length), ...ring.slice(0, start % ring.length)];
        expect([ringFault(begun), ringFault(begun.toReversed())]).toEqual([null, null]);
      }),
    );
  });

  it('make none where they are too few or too many', () => {
    expect(ringFault(SQUARE.slice(0, 2))).toEqual({ kind: 'few', corners: 2 });
    const many = Array.from({ length: LIMITS.corners + 1 }, (): Corner => [30, 50]);
    expect(ringFault(many)).toEqual({ kind: 'many', corners: LIMITS.corners + 1 });
  });

  it('make none where one lies outside of Ukraine, which is named', () => {
    expect(ringFault([...SQUARE, [2.35, 48.85]])).toEqual({
      kind: 'outside',
      corner: 5,
      at: [2.35, 48.85],
    });
  });

  it('make none where edges cross, touch or turn back, and tell which', () => {
    const [a, b, c, d] = SQUARE as [Corner, Corner, Corner, Corner];
    const edges = (...corners: Corner[]) => {
      const fault = ringFault(corners);
      return fault?.kind === 'crossing' ? fault.edges : fault;
    };
    expect(edges(a, c, b, d)).toEqual([1, 3]);
    expect(edges(a, b, c, [34.5, 47], d)).toEqual([1, 3]);
    expect(edges(a, b, [34.5, 47], c)).toEqual([1, 2]);
    expect(edges(a, b, b, c)).toEqual([2, 3]);
    expect(edges(a, b, c, c)).toEqual([3, 4]);
    expect(edges(a, b, c, a)).toEqual([4, 1]);
  });

  it('are kept to some hundred metres, so that they come back from a link as they were', () => {
    expect(cornerAt([37.58449, -0.0001])).toEqual([37.584, 0]);
  });
});

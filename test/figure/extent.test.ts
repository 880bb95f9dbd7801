import { describe, expect, it } from 'vitest';
import { extentOf, openingExtent } from '../../src/figure/extent.ts';
import { geography } from '../fixtures.ts';

describe('extentOf', () => {
  it('gives west, south, east, north', () => {
    expect(
      extentOf([
        [36, 49],
        [34, 47],
        [40, 48],
      ]),
    ).toEqual([34, 47, 40, 49]);
  });
});

describe('openingExtent', () => {
  it('holds the regions that proposals name', () => {
    expect(openingExtent(geography())).toEqual([36, 48, 38, 49]);
  });
});

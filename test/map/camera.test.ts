import { describe, expect, it } from 'vitest';
import { boundsOf, openingBounds } from '../../src/map/camera.ts';
import { geography } from '../fixtures.ts';

describe('boundsOf', () => {
  it('gives west, south, east, north', () => {
    expect(
      boundsOf([
        [36, 49],
        [34, 47],
        [40, 48],
      ]),
    ).toEqual([34, 47, 40, 49]);
  });
});

describe('openingBounds', () => {
  it('holds the regions that proposals name', () => {
    expect(openingBounds(geography())).toEqual([36, 48, 38, 49]);
  });
});

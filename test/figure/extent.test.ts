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

  it('holds the front beside them whole, and none that is farther off', () => {
    const toy = geography();
    const line = (south: number, north: number) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: {
        type: 'LineString' as const,
        coordinates: [
          [37, south],
          [37.2, north],
        ],
      },
    });
    const features = [...toy.layers['contact-line'].features, line(49.2, 49.4), line(49.9, 50)];
    const layers = { ...toy.layers, 'contact-line': { ...toy.layers['contact-line'], features } };
    expect(openingExtent({ ...toy, layers })).toEqual([36, 48, 38, 49.4]);
  });
});

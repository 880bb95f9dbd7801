import { describe, expect, it } from 'vitest';
import { colouringOf } from '../../src/grammar/colouring.ts';
import { PALETTES } from '../../src/grammar/palette.ts';
import { firstAtHand } from '../../src/map/at-hand.ts';
import { layerDrawer } from '../../src/map/layers.ts';
import { geography, outcome, scenario } from '../fixtures.ts';
import { picture } from './picture.ts';

describe('layerDrawer', () => {
  it('gives the layers of another colouring anew, and all others as they were', () => {
    const layersOf = layerDrawer();
    const before = layersOf(picture());
    const after = layersOf(picture({ shown: 'silent' }));
    const anew = after.filter((layer, index) => layer !== before[index]).map(({ id }) => id);
    expect(anew).toEqual([
      'ground:silent',
      'ground:passes',
      'pattern:passes:stripes:russia',
      'edge:silent',
      'edge:passes',
    ]);
  });

  it('draws as many layers for fifteen records as for five', () => {
    const layersFor = (count: number) => {
      const colourings = Array.from({ length: count }, (_, index) => {
        const rule = { zones: ['donetsk.ukraine'] as const, outcome: outcome() };
        return colouringOf(scenario([rule], { id: `record-${index}` }), geography().ground.zones);
      });
      const shown = 'record-0';
      const atHand = firstAtHand({ colourings, shown });
      return layerDrawer()(picture({ colourings, atHand, shown })).length;
    };
    expect(layersFor(5)).toBeGreaterThan(layersFor(4));
    expect(layersFor(15)).toBe(layersFor(5));
  });

  it('draws in another palette as a drawer does that has drawn nothing', () => {
    const dark = picture({ palette: PALETTES.dark });
    const layersOf = layerDrawer();
    layersOf(picture());
    expect(layersOf(dark)).toEqual(layerDrawer()(dark));
  });
});

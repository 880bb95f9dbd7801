import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/grammar/palette.ts';
import { layerDrawer } from '../../src/map/layers.ts';
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

  it('draws in another palette as a drawer does that has drawn nothing', () => {
    const dark = picture({ palette: PALETTES.dark });
    const layersOf = layerDrawer();
    layersOf(picture());
    expect(layersOf(dark)).toEqual(layerDrawer()(dark));
  });
});

import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { colouringOf } from '../../src/grammar/colouring.ts';
import { PALETTES } from '../../src/grammar/palette.ts';
import { layerDrawer } from '../../src/map/layers.ts';
import { NOTHING_OUTLINED, type Picture } from '../../src/map/picture.ts';
import { geography, outcome, scenario } from '../fixtures.ts';

const { zones } = geography();
const passes = scenario([{ zones: ['donetsk.ukraine'], outcome: outcome() }], { id: 'passes' });
const picture: Picture = {
  ground: geography(),
  families: ['Source Sans'],
  colourings: [passes, scenario([], { id: 'silent' })].map((one) => colouringOf(one, zones)),
  shown: 'passes',
  palette: PALETTES.light,
  regionNames: MESSAGES.en.regionLabels,
  units: 'km',
  outlined: NOTHING_OUTLINED,
  opening: null,
};

describe('layerDrawer', () => {
  it('gives the layers of another colouring anew, and all others as they were', () => {
    const layersOf = layerDrawer();
    const before = layersOf(picture);
    const after = layersOf({ ...picture, shown: 'silent' });
    const anew = after.filter((layer, index) => layer !== before[index]).map(({ id }) => id);
    expect(anew).toEqual([
      'ground:passes',
      'ground:silent',
      'pattern:passes:stripes:russia',
      'edge:passes',
      'edge:silent',
    ]);
  });

  it('draws in another palette as a drawer does that has drawn nothing', () => {
    const dark = { ...picture, palette: PALETTES.dark };
    const layersOf = layerDrawer();
    layersOf(picture);
    expect(layersOf(dark)).toEqual(layerDrawer()(dark));
  });
});

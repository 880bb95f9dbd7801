import { describe, expect, it } from 'vitest';
import { channels } from '../../src/grammar/colour.ts';
import { PALETTES } from '../../src/grammar/palette.ts';
import { DOT, mapImages, SITE } from '../../src/map/images.ts';

const images = mapImages(PALETTES.light);

describe('mapImages', () => {
  it('has RGBA for each pixel of each image', () => {
    for (const { width, height, data } of images.values()) {
      expect(data).toHaveLength(width * height * 4);
    }
  });

  it('draws a pattern in the hue of its name', () => {
    const { data } = images.get('stripes:ukraine') ?? { data: [] };
    expect([...data.slice(0, 3)]).toEqual(channels(PALETTES.light.hues.ukraine));
  });

  it.each([DOT, SITE])('draws the mark of a %s dark inside and clear in the corner', (name) => {
    const image = images.get(name);
    if (!image) throw new Error(name);
    const pixel = (x: number, y: number) => [
      ...image.data.slice((y * image.width + x) * 4, (y * image.width + x) * 4 + 4),
    ];
    const middle = image.width / 2;
    expect(pixel(middle, middle)).toEqual([...channels(PALETTES.light.text), 255]);
    expect(pixel(0, 0)[3]).toBe(0);
  });
});

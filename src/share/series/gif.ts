import * as gifenc from 'gifenc';
import { RGBA, type Pixels } from '../png/pixels.ts';

// Node knows the package as a module of the older kind, whose names are one value.
const { GIFEncoder, quantize } =
  'quantize' in gifenc ? (gifenc as unknown as typeof gifenc.default) : gifenc.default;

/** How long each picture is shown, and the last one, in milliseconds: a reader needs time for a headline. */
export const SHOWN = { each: 2500, last: 5000 } as const;

/** The most colours that a GIF can have, but for one that stands for what stays as it was. */
const COLOURS = 255;

/** Which part of all pixels the colours are chosen from. */
const SAMPLED = 23;

/** GIF's word for: the next picture lies on this one. */
const LEFT_THERE = 1;

/**
 * Pictures one after the other, over and over, as an animated GIF. All have the same colours, and
 * what stays the same is not written again: so it doesn't flicker, and the file is small.
 * @param pictures of one size, opaque
 */
export function gifOf(pictures: readonly Pixels[]): Uint8Array<ArrayBuffer> {
  const palette = quantize(sampleOf(pictures.map(({ rgba }) => rgba)), COLOURS);
  const stays = palette.length;
  const indexOf = nearestIn(palette);
  const gif = GIFEncoder();
  let before: Uint32Array | null = null;
  for (const [index, { width, height, rgba }] of pictures.entries()) {
    const colours = coloursOf(rgba);
    const drawn = indexed(colours, before, stays, indexOf);
    gif.writeFrame(drawn, width, height, {
      ...(before === null && { palette: [...palette, [0, 0, 0]], repeat: 0 }),
      ...(before !== null && { transparent: true, transparentIndex: stays }),
      delay: index === pictures.length - 1 ? SHOWN.last : SHOWN.each,
      dispose: LEFT_THERE,
    });
    before = colours;
  }
  gif.finish();
  return new Uint8Array(gif.bytes());
}

/** Each pixel as one number. */
function coloursOf(rgba: Uint8Array): Uint32Array {
  const whole = rgba.byteOffset % RGBA === 0 ? rgba : rgba.slice();
  return new Uint32Array(whole.buffer, whole.byteOffset, whole.length / RGBA);
}

/** The place in the palette of every pixel; of those that are as they were before, the one for that. */
function indexed(
  colours: Uint32Array,
  before: Uint32Array | null,
  stays: number,
  indexOf: (colour: number) => number,
): Uint8Array {
  const indices = new Uint8Array(colours.length);
  let last = -1;
  let index = 0;
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at] ?? 0;
    if (before && before[at] === colour) {
      indices[at] = stays;
      continue;
    }
    // Most pixels have the colour of the one beside them.
    if (colour !== last) index = indexOf(colour);
    last = colour;
    indices[at] = index;
  }
  return indices;
}

/** Gives the place of the nearest colour in a palette. */
function nearestIn(palette: readonly (readonly number[])[]): (colour: number) => number {
  const known = new Map<number, number>();
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    const [red, green, blue] = [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
    let [nearest, least] = [0, Infinity];
    for (const [index, [r = 0, g = 0, b = 0]] of palette.entries()) {
      const apart = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
      if (apart < least) [nearest, least] = [index, apart];
    }
    known.set(colour, nearest);
    return nearest;
  };
}

/** Some pixels of every picture. */
function sampleOf(pictures: readonly Uint8Array[]): Uint8Array {
  const counts = pictures.map((rgba) => Math.ceil(rgba.length / RGBA / SAMPLED));
  const sample = new Uint8Array(RGBA * counts.reduce((sum, count) => sum + count, 0));
  let to = 0;
  for (const rgba of pictures) {
    for (let from = 0; from < rgba.length; from += RGBA * SAMPLED, to += RGBA) {
      sample.set(rgba.subarray(from, from + RGBA), to);
    }
  }
  return sample;
}

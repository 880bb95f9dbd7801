import * as gifenc from 'gifenc';
import { pixelsOf, RGBA } from '../png/pixels.ts';

// Node knows the package as a module of the older kind, whose names are one value.
const { applyPalette, GIFEncoder, quantize } =
  'quantize' in gifenc ? (gifenc as unknown as typeof gifenc.default) : gifenc.default;

/** How long each picture is shown, and the last one, in milliseconds: a reader needs time for a headline. */
const SHOWN = { each: 2500, last: 5000 } as const;

/** The most colours that a GIF can have. */
const COLOURS = 256;

/** Which part of all pixels the colours are chosen from. */
const SAMPLED = 5;

/**
 * Pictures one after the other, over and over, as an animated GIF. All have the same colours, so that
 * what stays the same doesn't flicker.
 * @param pngs of one size, opaque
 */
export function gifOf(pngs: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const pictures = pngs.map(pixelsOf);
  const palette = quantize(sampleOf(pictures.map(({ rgba }) => rgba)), COLOURS);
  const gif = GIFEncoder();
  for (const [index, { width, height, rgba }] of pictures.entries()) {
    const delay = index === pictures.length - 1 ? SHOWN.last : SHOWN.each;
    gif.writeFrame(applyPalette(rgba, palette), width, height, { palette, delay, repeat: 0 });
  }
  gif.finish();
  return new Uint8Array(gif.bytes());
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

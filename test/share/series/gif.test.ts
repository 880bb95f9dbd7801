import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { gifOf } from '../../../src/share/series/gif.ts';
import { pixelsOf } from '../../../src/share/png/pixels.ts';

/** A picture of one colour. */
function picture(red: number, green: number, blue: number): Uint8Array {
  const png = new PNG({ width: 4, height: 3 });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([red, green, blue, 255], at);
  return PNG.sync.write(png);
}

const RED = picture(200, 40, 40);
const BLUE = picture(40, 40, 200);

/** How often some bytes stand in a file. */
const count = (bytes: Uint8Array, ...wanted: number[]) =>
  bytes.filter((_, at) => wanted.every((byte, index) => bytes[at + index] === byte)).length;

it('has every picture, in its size, and begins again after the last', () => {
  const gif = gifOf([RED, BLUE, RED].map(pixelsOf));
  const text = new TextDecoder('latin1').decode(gif);
  expect(text.startsWith('GIF89a')).toBe(true);
  expect([...gif.subarray(6, 10)]).toEqual([4, 0, 3, 0]);
  expect(text).toContain('NETSCAPE2.0');
  // What says how long a picture is shown: 2.5 s, the last one 5 s.
  expect(count(gif, 0x21, 0xf9, 0x04)).toBe(3);
  // Each stays there for the next to lie on; all but the first have pixels that stay as they were.
  const [WHOLE, ON_THE_LAST] = [0x04, 0x05];
  const shown = (how: number, low: number, high: number) =>
    count(gif, 0x21, 0xf9, 0x04, how, low, high);
  expect(shown(WHOLE, 0xfa, 0)).toBe(1);
  expect(shown(ON_THE_LAST, 0xfa, 0)).toBe(1);
  expect(shown(ON_THE_LAST, 0xf4, 1)).toBe(1);
});

it('has the same colours in all pictures', () => {
  const palettes = [RED, BLUE].map((first) => [...gifOf([first, RED, BLUE].map(pixelsOf))].join());
  for (const colours of ['200,40,40', '40,40,200']) {
    for (const bytes of palettes) expect(bytes).toContain(colours);
  }
});

it('is the same to the byte if made again', () => {
  const pictures = [RED, BLUE].map(pixelsOf);
  expect(gifOf(pictures)).toEqual(gifOf(pictures));
});

it('reads the pixels of a PNG', () => {
  const { width, height, rgba } = pixelsOf(BLUE);
  expect([width, height]).toEqual([4, 3]);
  expect([...rgba.subarray(-4)]).toEqual([40, 40, 200, 255]);
});

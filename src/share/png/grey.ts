import { zlibSync } from 'fflate';
import { joined, latin1, u32, u8 } from '../bytes/bytes.ts';
import { chunk, SIGNATURE } from './chunks.ts';
import { pixelsOf, RGBA } from './pixels.ts';

/**
 * A PNG of greys in one channel: as colours, presses would print it with four inks.
 * @param png opaque, red, green and blue the same
 */
export function inGrey(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const { width, height, rgba } = pixelsOf(png);
  // Each row begins with the number of its filter: none.
  const grey = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      grey[y * (width + 1) + 1 + x] = rgba[(y * width + x) * RGBA] ?? 0;
    }
  }
  const form = u8(8, 0, 0, 0, 0);
  return joined(
    SIGNATURE,
    chunk('IHDR', joined(u32(width, height), form)),
    chunk('IDAT', zlibSync(grey, { level: 9 })),
    chunk('IEND', latin1('')),
  );
}

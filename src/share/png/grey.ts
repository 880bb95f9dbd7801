import { unzlibSync, zlibSync } from 'fflate';
import { joined, latin1, u32, u8 } from '../bytes/bytes.ts';
import { chunk, chunksOf, SIGNATURE } from './chunks.ts';

/** Bytes a pixel of what is drawn: red, green, blue and opacity. */
const RGBA = 4;

/**
 * A PNG of greys in one channel: as colours, presses would print it with four inks.
 * Source: https://www.w3.org/TR/png-3/#9Filters
 * @param png 8 bits a channel, opaque, not interlaced, red, green and blue the same
 */
export function inGrey(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunks = chunksOf(png);
  const head = chunks.find(({ type }) => type === 'IHDR')?.data ?? new Uint8Array();
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const bytes = unzlibSync(joined(...packed));
  const row = width * RGBA;
  // Each row begins with the number of its filter: none.
  const grey = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    unfilter(bytes, y, row);
    for (let x = 0; x < width; x++) {
      grey[y * (width + 1) + 1 + x] = bytes[y * (row + 1) + 1 + x * RGBA] ?? 0;
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

/** Undoes a row's filter, in place; the row above has been undone. */
function unfilter(bytes: Uint8Array, y: number, row: number): void {
  const start = y * (row + 1) + 1;
  const filter = bytes[start - 1];
  for (let at = start; at < start + row; at++) {
    const left = at - RGBA < start ? 0 : (bytes[at - RGBA] ?? 0);
    const up = y === 0 ? 0 : (bytes[at - row - 1] ?? 0);
    const corner = y === 0 || at - RGBA < start ? 0 : (bytes[at - row - 1 - RGBA] ?? 0);
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
    bytes[at] = (bytes[at] ?? 0) + predicted;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

import { unzlibSync } from 'fflate';
import { joined } from '../bytes/bytes.ts';
import { chunksOf } from './chunks.ts';

/** Bytes a pixel of what is drawn: red, green, blue and opacity. */
export const RGBA = 4;

/** A picture, pixel by pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Row by row from the top. */
  readonly rgba: Uint8Array;
}

/**
 * The pixels of a PNG. Source: https://www.w3.org/TR/png-3/#9Filters
 * @param png 8 bits a channel, four channels, not interlaced
 */
export function pixelsOf(png: Uint8Array): Pixels {
  const chunks = chunksOf(png);
  const head = chunks.find(({ type }) => type === 'IHDR')?.data ?? new Uint8Array();
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const bytes = unzlibSync(joined(...packed));
  const row = width * RGBA;
  const rgba = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    unfilter(bytes, y, row);
    // Each row begins with the number of its filter.
    rgba.set(bytes.subarray(y * (row + 1) + 1, (y + 1) * (row + 1)), y * row);
  }
  return { width, height, rgba };
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

import { joined, latin1, u32 } from '../bytes/bytes.ts';

/** What every PNG begins with. Source: https://www.w3.org/TR/png-3/ */
export const SIGNATURE = latin1('\u0089PNG\r\n\u001a\n');

/** A part of a PNG. */
export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** The chunks of a PNG in their order. */
export function chunksOf(png: Uint8Array): readonly Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** A chunk, written. */
export function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = joined(latin1(type), data);
  return joined(u32(data.length), body, u32(crcOf(body)));
}

/** The check sum of a chunk: CRC-32, bit by bit. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

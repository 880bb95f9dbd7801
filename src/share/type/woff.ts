import { zlibSync } from 'fflate';
import { joined, latin1, u16, u32 } from '../bytes/bytes.ts';

/**
 * A TrueType file with its tables compressed, as web pages and SVG carry it.
 * Source: https://www.w3.org/TR/WOFF/
 */
export function woffOf(font: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(font.buffer, font.byteOffset, font.length);
  const count = view.getUint16(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = 12 + index * 16;
    const [sum, offset, length] = [4, 8, 12].map((at) => view.getUint32(entry + at));
    const body = font.subarray(offset, (offset ?? 0) + (length ?? 0));
    const compressed = zlibSync(body, { level: 6 });
    return {
      tag: font.subarray(entry, entry + 4),
      sum: sum ?? 0,
      length: body.length,
      data: compressed.length < body.length ? compressed : body,
    };
  });
  let at = 44 + count * 20;
  const directory = tables.map(({ tag, sum, length, data }) => {
    const entry = joined(tag, u32(at, data.length, length, sum));
    at += Math.ceil(data.length / 4) * 4;
    return entry;
  });
  const bodies = tables.map(({ data }) =>
    joined(data, new Uint8Array((4 - (data.length % 4)) % 4)),
  );
  const head = joined(
    latin1('wOFF'),
    u32(0x00010000, at),
    u16(count, 0),
    u32(font.length, 0x00010000, 0, 0, 0, 0, 0),
  );
  return joined(head, ...directory, ...bodies);
}

import { joined, latin1, u16, u32 } from '../bytes/bytes.ts';

/** What tables that are searched by halving say of their number of entries. */
export function searchOf(count: number, size: number): readonly [number, number, number] {
  const power = 2 ** Math.floor(Math.log2(Math.max(1, count)));
  return [power * size, Math.log2(power), (count - power) * size];
}

/** Bytes up to the next multiple of four. */
export function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined(bytes, new Uint8Array((4 - (bytes.length % 4)) % 4));
}

/** Where `head` has the number that makes the sum of the whole file right. */
const ADJUSTMENT = 8;

/** Tables by their names as a font file. */
export function fileOf(tables: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const names = Object.keys(tables).toSorted();
  let at = 12 + names.length * 16;
  let head = 0;
  const bodies = names.map((name) => padded(tables[name] ?? new Uint8Array()));
  const directory = names.map((name, index) => {
    const body = bodies[index] ?? new Uint8Array();
    const entry = joined(latin1(name), u32(sumOf(body), at, tables[name]?.length ?? 0));
    if (name === 'head') head = at;
    at += body.length;
    return entry;
  });
  const start = joined(u32(0x00010000), u16(names.length, ...searchOf(names.length, 16)));
  const file = joined(start, ...directory, ...bodies);
  new DataView(file.buffer).setUint32(head + ADJUSTMENT, 0xb1b0afba - sumOf(file));
  return file;
}

/** The sum of big-endian words, as fonts check themselves. */
function sumOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

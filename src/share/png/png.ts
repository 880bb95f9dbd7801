import { zlibSync } from 'fflate';
import type { About } from '../about/about.ts';
import { xmpOf } from '../about/rdf.ts';
import { joined, latin1, u32, u8, utf8 } from '../bytes/bytes.ts';
import { srgbProfile } from './profile.ts';

/** Length of a PNG's signature with its first chunk, after which others may stand. */
const HEAD = 8 + 25;
const INCH = 0.0254;

/**
 * A PNG with its colours' profile, its size in print and what it shows.
 * Source: https://www.w3.org/TR/png-3/
 * @param png a picture that has its pixels alone
 * @param dpi dots an inch
 */
export function described(png: Uint8Array, about: About, dpi: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dpi / INCH);
  return joined(
    png.subarray(0, HEAD),
    chunk('iCCP', joined(latin1('sRGB\0\0'), zlibSync(srgbProfile(), { level: 9 }))),
    chunk('pHYs', joined(u32(perMetre, perMetre), u8(1))),
    international('Title', about.title, about.lang),
    international('Description', about.longAlt, about.lang),
    international('Author', about.creator, about.lang),
    international('Source', about.source, about.lang),
    international('Copyright', `${about.credit} ${about.licence}`, about.lang),
    international('Creation Time', dayOf(about), about.lang),
    international('XML:com.adobe.xmp', xmpOf(about), ''),
    png.subarray(HEAD),
  );
}

/** The day as PNG has it: RFC 1123. */
function dayOf({ day }: About): string {
  return new Date(`${day}T00:00:00Z`).toUTCString();
}

/** A text in UTF-8 under its keyword. */
function international(keyword: string, text: string, lang: string): Uint8Array<ArrayBuffer> {
  return chunk('iTXt', joined(latin1(`${keyword}\0\0\0${lang}\0\0`), utf8(text)));
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
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

import { zlibSync } from 'fflate';
import type { About } from '../about/about.ts';
import { xmpOf } from '../about/rdf.ts';
import { joined, latin1, u32, u8, utf8 } from '../bytes/bytes.ts';
import { chunk } from './chunks.ts';
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
    isGrey(png) ? chunk('sRGB', u8(RELATIVE)) : profile(),
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

/** Where a PNG says what its pixels are made of, and what that is for greys alone. */
const COLOUR_TYPE = 25;
const GREY = 0;

/** A profile of three colours does not go with greys, which name the same curve instead. */
function isGrey(png: Uint8Array): boolean {
  return png[COLOUR_TYPE] === GREY;
}

/** Colours are kept, and white is that of the paper. */
const RELATIVE = 1;

function profile(): Uint8Array<ArrayBuffer> {
  return chunk('iCCP', joined(latin1('sRGB\0\0'), zlibSync(srgbProfile(), { level: 9 })));
}

/** The day as PNG has it: RFC 1123. */
function dayOf({ day }: About): string {
  return new Date(`${day}T00:00:00Z`).toUTCString();
}

/** A text in UTF-8 under its keyword. */
function international(keyword: string, text: string, lang: string): Uint8Array<ArrayBuffer> {
  return chunk('iTXt', joined(latin1(`${keyword}\0\0\0${lang}\0\0`), utf8(text)));
}

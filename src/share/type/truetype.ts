import { joined, latin1, u16, u32, u8 } from '../bytes/bytes.ts';
import { boxOf, contoursOf, type Point } from './contours.ts';
import { gposOf } from './gpos.ts';
import { fileOf, padded, searchOf } from './sfnt.ts';
import { advanceOf, glyphsOf, calledOf, outlineOf, type FaceName } from './faces.ts';

/** Units of an em in the faces' tables. */
const EM = 1000;
/** Highest ascender and lowest descender of the faces, for the space between lines. */
export const ASCENDER = 918;
export const DESCENDER = -292;

/** A font of some characters of a face. */
export interface Subset {
  /** A whole TrueType file; the characters' glyphs are numbered from 1 on. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Left, bottom, right and top of all glyphs. */
  readonly box: readonly [number, number, number, number];
}

/**
 * The characters of a face as a font of their own, for files that carry their fonts.
 * Source of the tables: https://learn.microsoft.com/en-us/typography/opentype/spec/otff
 */
export function subsetOf(face: FaceName, characters: readonly string[]): Subset {
  const indexes = characters.map((character) => glyphsOf(character, face)[0]?.index ?? 0);
  const contours = [[], ...indexes.map((index) => contoursOf(outlineOf(face, index)))];
  const widths = [0, ...indexes.map((index) => advanceOf(face, index))];
  const glyphs = contours.map(glyphOf);
  const box = boxOf(contours.flat(2));
  const tables = {
    GPOS: gposOf(face, indexes),
    'OS/2': os2Of(face, widths),
    cmap: cmapOf(characters),
    glyf: joined(...glyphs),
    head: headOf(box, calledOf(face).weight > 400),
    hhea: hheaOf(widths),
    hmtx: u16(...contours.flatMap((glyph, index) => [widths[index] ?? 0, boxOf(glyph.flat())[0]])),
    loca: locaOf(glyphs),
    maxp: maxpOf(contours),
    name: nameOf(face),
    post: u32(0x00030000, 0, 0, 0, 0, 0, 0, 0),
  };
  return { bytes: fileOf(tables), box };
}

function glyphOf(contours: readonly (readonly Point[])[]): Uint8Array<ArrayBuffer> {
  if (contours.length === 0) return new Uint8Array();
  const points = contours.flat();
  let end = -1;
  const ends = contours.map((contour) => (end += contour.length));
  const steps = (of: 'x' | 'y') =>
    points.map((point, index) => point[of] - (points[index - 1]?.[of] ?? 0));
  return padded(
    joined(
      u16(contours.length, ...boxOf(points), ...ends, 0),
      u8(...points.map(({ on }) => (on ? 1 : 0))),
      u16(...steps('x'), ...steps('y')),
    ),
  );
}

function locaOf(glyphs: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  let at = 0;
  return u32(0, ...glyphs.map(({ length }) => (at += length)));
}

function maxpOf(contours: readonly (readonly (readonly Point[])[])[]): Uint8Array<ArrayBuffer> {
  const points = Math.max(...contours.map((glyph) => glyph.flat().length));
  const lines = Math.max(...contours.map(({ length }) => length));
  const none = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0];
  return joined(u32(0x00010000), u16(contours.length, points, lines, ...none));
}

/** Seconds from 1904 to the release of the faces; the day a file is made would change its bytes. */
const RELEASED = 3_755_289_600;

function headOf(box: Subset['box'], bold: boolean): Uint8Array<ArrayBuffer> {
  return joined(
    u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    u16(3, EM),
    u32(0, RELEASED, 0, RELEASED),
    u16(...box, bold ? 1 : 0, 8, 2, 1, 0),
  );
}

function hheaOf(widths: readonly number[]): Uint8Array<ArrayBuffer> {
  const widest = Math.max(...widths);
  const others = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0];
  return joined(u32(0x00010000), u16(ASCENDER, DESCENDER, 0, widest, ...others, widths.length));
}

function os2Of(face: FaceName, widths: readonly number[]): Uint8Array<ArrayBuffer> {
  const average = Math.round(widths.reduce((sum, width) => sum + width, 0) / widths.length);
  // Sub- and superscripts, strike-through, family class and PANOSE are left open.
  const open = new Uint8Array(20 + 2 + 10);
  return joined(
    u16(4, average, calledOf(face).weight, 5, 0),
    open,
    u32(0, 0, 0, 0),
    latin1('NONE'),
    u16(0x40, 0x20, 0xffff, ASCENDER, DESCENDER, 0, ASCENDER, -DESCENDER),
    u32(1, 0),
    u16(486, 660, 0, 32, 0),
  );
}

/** From characters to glyphs: format 4, a segment for each character. */
function cmapOf(characters: readonly string[]): Uint8Array<ArrayBuffer> {
  const codes = characters
    .map((character, index) => ({ code: character.charCodeAt(0), glyph: index + 1 }))
    .toSorted((a, b) => a.code - b.code);
  const segments = [...codes, { code: 0xffff, glyph: 0x10000 }];
  const table = u16(
    segments.length * 2,
    ...searchOf(segments.length, 2),
    ...segments.map(({ code }) => code),
    0,
    ...segments.map(({ code }) => code),
    ...segments.map(({ code, glyph }) => glyph - code),
    ...segments.map(() => 0),
  );
  return joined(u16(0, 1, 3, 1), u32(12), u16(4, table.length + 6, 0), table);
}

function nameOf(face: FaceName): Uint8Array<ArrayBuffer> {
  const { family, weight } = calledOf(face);
  const style = weight > 400 ? 'Semibold' : 'Regular';
  const names = [
    [1, weight > 400 ? `${family} ${style}` : family],
    [2, 'Regular'],
    [4, `${family} ${style}`],
    [6, postscriptName(face)],
    [16, family],
    [17, style],
  ] as const;
  let at = 0;
  const records = names.flatMap(([id, text]) => {
    const record = [3, 1, 0x409, id, text.length * 2, at];
    at += text.length * 2;
    return record;
  });
  const strings = names.flatMap(([, text]) => Array.from(text, (one) => one.charCodeAt(0)));
  return u16(0, names.length, 6 + names.length * 12, ...records, ...strings);
}

/** The name of a face as PostScript and PDF have it. */
export function postscriptName(face: FaceName): string {
  const { family, weight } = calledOf(face);
  return `${family.replaceAll(' ', '')}-${weight > 400 ? 'Semibold' : 'Regular'}`;
}

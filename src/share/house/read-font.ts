import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import type { ShareWords } from '../../content/share/index.ts';
import { MOST_FONT_BYTES, type FontRole } from './house.ts';
import {
  CHARACTERS,
  advanceOf,
  kerningOf,
  outlineOf,
  type OwnFace,
  type SiteFace,
} from '../type/faces.ts';
import { outlineSteps } from '../type/outline-steps.ts';

type Words = ShareWords['house']['font'];

/** A font that was read, or why it can't be used. */
export type ReadFont =
  | {
      readonly ok: true;
      readonly face: OwnFace;
      /** Letters, digits and marks of texts that stand in the site's face, as the font has none. */
      readonly lacking: readonly string[];
    }
  | { readonly ok: false; readonly sentence: string };

/** The face in whose place a font stands. */
const INSTEAD: Readonly<Record<FontRole, SiteFace>> = {
  titles: 'serif',
  text: 'sans',
  bold: 'sansBold',
};

/** What files of fonts begin with that can be read: TrueType and OpenType. */
const KNOWN = new Set([0x00010000, 0x4f54544f, 0x74727565]);
/** And what those begin with that can't: WOFF, WOFF2 and collections. */
const PACKED = new Map([
  [0x774f4646, 'WOFF'],
  [0x774f4632, 'WOFF2'],
  [0x74746366, 'TTC'],
]);

/** What texts of figures are mostly made of: of these a font may lack a few, and pairs of them are kerned. */
const USUAL = /[A-Za-z0-9А-ЩЬЮЯа-щьюяЄІЇҐєіїґ.,:;!?()«»“”‘’'"–—·%²-]/u;
/** Letter by letter, as the site's faces are. */
const PLAIN = ['liga', 'clig', 'calt', 'dlig'].map((tag) => new Feature(tag, 0));
/** Of fonts, bits that forbid to put them into files; others allow it to some. */
const EMBEDDING = { mask: 0xf, restricted: 2 } as const;

/** Reads a font for figures: outlines, widths and kerning of its characters, as plain data. */
export function readFont(bytes: Uint8Array, role: FontRole, words: Words): ReadFont {
  const no = (sentence: string) => ({ ok: false, sentence }) as const;
  if (bytes.length > MOST_FONT_BYTES) return no(words.large);
  const kind = bytes.length < 12 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const packed = PACKED.get(kind);
  if (packed) return no(words.packed(packed));
  if (!KNOWN.has(kind)) return no(words.noFont);
  const face = new Face(new Blob(bytes.slice().buffer));
  const os2 = face.referenceTable('OS/2');
  const allowed = os2 && os2.length >= 10 ? ((os2[8] ?? 0) << 8) | (os2[9] ?? 0) : 0;
  if ((allowed & EMBEDDING.mask) === EMBEDDING.restricted) return no(words.restricted);
  const font = new Font(face);
  const glyphs = CHARACTERS.map((character) => font.nominalGlyph(character.codePointAt(0) ?? 0));
  const lacking = CHARACTERS.filter((one, index) => USUAL.test(one) && glyphs[index] === undefined);
  const usual = CHARACTERS.filter((one) => USUAL.test(one));
  if (lacking.length > usual.length / 2) return no(words.fewLetters);
  const letter = glyphs[CHARACTERS.indexOf('a')] ?? glyphs[CHARACTERS.indexOf('а')];
  if (letter === undefined || font.glyphToJson(letter).length === 0) return no(words.noOutlines);
  const instead = INSTEAD[role];
  const scale = 1000 / face.upem;
  return {
    ok: true,
    lacking,
    face: {
      name: `own-${role}-${hashOf(bytes)}`,
      family: `House ${role}`,
      weight: role === 'text' ? 400 : 600,
      instead,
      widths: glyphs.map((glyph, index) =>
        glyph === undefined
          ? advanceOf(instead, index)
          : Math.round(font.glyphHAdvance(glyph) * scale),
      ),
      outlines: glyphs.map((glyph, index) =>
        glyph === undefined
          ? outlineOf(instead, index)
          : outlineSteps(font.glyphToJson(glyph), scale),
      ),
      kerning: kerningIn(font, glyphs, instead),
    },
  };
}

/** Kerning of the usual pairs, of which each character is a class of its own; the first class has none. */
function kerningIn(
  font: Font,
  glyphs: readonly (number | undefined)[],
  instead: SiteFace,
): OwnFace['kerning'] {
  const usual = CHARACTERS.flatMap((character, index) =>
    USUAL.test(character) || character === ' ' ? [index] : [],
  );
  const classes = CHARACTERS.map((_, index) => usual.indexOf(index) + 1);
  // One for all pairs: what each would need is freed only when the program rests.
  const buffer = new Buffer();
  const values = usual.map((left) => [
    0,
    ...usual.map((right) => {
      const [before, after] = [glyphs[left], glyphs[right]];
      if (before === undefined && after === undefined) return kerningOf(instead, left, right);
      if (before === undefined || after === undefined) return 0;
      const text = (CHARACTERS[left] ?? '') + (CHARACTERS[right] ?? '');
      return pairIn(font, buffer, text, [before, after]);
    }),
  ]);
  return { left: classes, right: classes, values: [[], ...values] };
}

function pairIn(
  font: Font,
  buffer: Buffer,
  text: string,
  [before, after]: readonly [number, number],
): number {
  buffer.clearContents();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, PLAIN);
  const sum = buffer
    .getGlyphPositions()
    .reduce((total, { xAdvance }) => total + (xAdvance ?? 0), 0);
  const apart = sum - font.glyphHAdvance(before) - font.glyphHAdvance(after);
  return Math.round((apart * 1000) / font.face.upem);
}

/** What tells one file from another: FNV-1a. */
function hashOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

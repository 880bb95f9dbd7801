import { joined, latin1, u16 } from '../bytes/bytes.ts';
import { kerningOf, type FaceName } from './faces.ts';

/** Longest table whose offsets are 16 bits. */
const MOST = 0xffff;

/**
 * Kerning as a table of a font: one feature for all scripts, one lookup, pairs glyph by glyph.
 * Source: https://learn.microsoft.com/en-us/typography/opentype/spec/gpos
 * @param indexes places of the characters in the face; their glyphs are numbered from 1 on
 */
export function gposOf(face: FaceName, indexes: readonly number[]): Uint8Array<ArrayBuffer> {
  const sets = indexes.flatMap((left, before) => {
    const pairs = indexes.flatMap((right, after) => {
      const kern = kerningOf(face, left, right);
      return kern === 0 ? [] : [after + 1, kern];
    });
    return pairs.length > 0 ? [{ glyph: before + 1, table: u16(pairs.length / 2, ...pairs) }] : [];
  });
  const table = joined(
    u16(1, 0, 10, 10 + SCRIPTS.length, 10 + SCRIPTS.length + FEATURES.length),
    SCRIPTS,
    FEATURES,
    // One lookup of pairs, with one part.
    u16(1, 4, 2, 0, 1, 8),
    pairsOf(sets),
  );
  if (table.length > MOST) throw new Error(`${table.length} bytes of kerning are too many`);
  return table;
}

/** Every script, in its default language, has the first feature. */
const SCRIPTS = joined(u16(1), latin1('DFLT'), u16(8, 4, 0, 0, 0xffff, 1, 0));
/** The feature is kerning, by the first lookup. */
const FEATURES = joined(u16(1), latin1('kern'), u16(8, 0, 1, 0));

/** Which value of a pair is given: how far its first glyph advances. */
const ADVANCE = 4;

function pairsOf(
  sets: readonly { readonly glyph: number; readonly table: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  let at = 10 + sets.length * 2;
  const offsets = sets.map(({ table }) => {
    const offset = at;
    at += table.length;
    return offset;
  });
  return joined(
    u16(1, at, ADVANCE, 0, sets.length, ...offsets),
    ...sets.map(({ table }) => table),
    u16(1, sets.length, ...sets.map(({ glyph }) => glyph)),
  );
}

import table from '../../../fonts/faces.json' with { type: 'json' };

/** The faces that figures are set in. */
export const FACES = ['sans', 'sansBold', 'serif'] as const;
export type FaceName = (typeof FACES)[number];

/** How each face is called where it is named instead of drawn. */
export const NAMES: Readonly<
  Record<FaceName, { readonly family: string; readonly weight: number }>
> = {
  sans: { family: 'Source Sans 3', weight: 400 },
  sansBold: { family: 'Source Sans 3', weight: 600 },
  serif: { family: 'Source Serif 4', weight: 600 },
};

/** A glyph where it stands in a line of text, in thousandths of an em. */
export interface Glyph {
  /** Place in the face's tables. */
  readonly index: number;
  readonly character: string;
  /** From the start of the line, letter spacing left out. */
  readonly x: number;
}

interface Face {
  readonly widths: readonly number[];
  readonly outlines: readonly string[];
  readonly kerning: {
    readonly left: readonly number[];
    readonly right: readonly number[];
    readonly values: readonly (readonly number[])[];
  };
}

const TABLES: Readonly<Record<FaceName, Face>> = table.faces;
const INDEX: ReadonlyMap<string, number> = new Map(
  Array.from(table.characters, (character, index) => [character, index]),
);

/** The characters of a text that the faces lack, each once. */
export function lackingIn(text: string): readonly string[] {
  return [...new Set(text)].filter((character) => !INDEX.has(character));
}

/** The width of a glyph, in thousandths of an em. */
export function advanceOf(face: FaceName, index: number): number {
  return TABLES[face].widths[index] ?? 0;
}

/**
 * The outline of a glyph as an SVG path of relative steps (`m`, `l`, `q`, `z`), in thousandths of
 * an em from where it stands on the baseline; y runs down.
 */
export function outlineOf(face: FaceName, index: number): string {
  return TABLES[face].outlines[index] ?? '';
}

/** By how much a glyph stands nearer to the one before it (or farther), in thousandths of an em. */
export function kerningOf(face: FaceName, before: number, index: number): number {
  const { left, right, values } = TABLES[face].kerning;
  return values[left[before] ?? 0]?.[right[index] ?? 0] ?? 0;
}

/** The glyphs of a line with their kerning. @throws Error for a character that the faces lack. */
export function glyphsOf(text: string, face: FaceName): readonly Glyph[] {
  let x = 0;
  let before = -1;
  return Array.from(text, (character) => {
    const index = indexOf(character, text);
    if (before >= 0) {
      x += advanceOf(face, before) + kerningOf(face, before, index);
    }
    before = index;
    return { index, character, x };
  });
}

/**
 * How wide a line of text is, in the units of `size`.
 * @param spacing between letters, in em
 */
export function widthOf(text: string, face: FaceName, size: number, spacing = 0): number {
  const gaps = spacing === 0 ? 0 : Math.max(0, Array.from(text).length - 1);
  return (lengthOf(text, face) / 1000 + gaps * spacing) * size;
}

/**
 * How much longer a line gets by a text, in thousandths of an em: a whole number.
 * @param after the line's last character, where it has one
 */
export function lengthOf(text: string, face: FaceName, after = ''): number {
  const { widths } = TABLES[face];
  let length = 0;
  let before = after === '' ? -1 : indexOf(after, after);
  for (const character of text) {
    const index = indexOf(character, text);
    length += widths[index] ?? 0;
    if (before >= 0) length += kerningOf(face, before, index);
    before = index;
  }
  return length;
}

function indexOf(character: string, text: string): number {
  const index = INDEX.get(character);
  if (index === undefined) throw new Error(`the faces lack "${character}", in "${text}"`);
  return index;
}

import table from '../../../fonts/faces.json' with { type: 'json' };

/** The faces that figures are set in. */
export const FACES = ['sans', 'sansBold', 'serif'] as const;
export type SiteFace = (typeof FACES)[number];
/** One of these, or a publisher's own, which is called by what it is made of. */
export type FaceName = SiteFace | `own-${string}`;

/** How a face is called where it is named instead of drawn. */
export interface Called {
  readonly family: string;
  readonly weight: number;
  /** What stands in its place where it is missing. */
  readonly instead: SiteFace;
}

const CALLED: Readonly<Record<SiteFace, Called>> = {
  sans: { family: 'Source Sans 3', weight: 400, instead: 'sans' },
  sansBold: { family: 'Source Sans 3', weight: 600, instead: 'sansBold' },
  serif: { family: 'Source Serif 4', weight: 600, instead: 'serif' },
};

/** A glyph where it stands in a line of text, in thousandths of an em. */
export interface Glyph {
  /** Place in the face's tables. */
  readonly index: number;
  readonly character: string;
  /** From the start of the line, letter spacing left out. */
  readonly x: number;
}

/** What is known of a face, character by character. */
export interface Face {
  readonly widths: readonly number[];
  readonly outlines: readonly string[];
  readonly kerning: {
    readonly left: readonly number[];
    readonly right: readonly number[];
    readonly values: readonly (readonly number[])[];
  };
}

/** A publisher's own face, as plain data: what it lacks is filled from the face in whose place it stands. */
export interface OwnFace extends Called, Face {
  readonly name: `own-${string}`;
}

/** The characters of all faces, in the order of their tables. */
export const CHARACTERS: readonly string[] = Array.from(table.characters);

const SITE: Readonly<Record<SiteFace, Face>> = table.faces;
const OWN = new Map<string, OwnFace>();

/** Makes a publisher's face known: what it is called by says what it is, so it is the same for ever. */
export function know(face: OwnFace): void {
  OWN.set(face.name, face);
}

function tableOf(face: FaceName): Face {
  return FACES.includes(face as SiteFace) ? SITE[face as SiteFace] : ownOf(face);
}

/** How a face is called. */
export function calledOf(face: FaceName): Called {
  return FACES.includes(face as SiteFace) ? CALLED[face as SiteFace] : ownOf(face);
}

function ownOf(face: FaceName): OwnFace {
  const own = OWN.get(face);
  if (!own) throw new Error(`nobody made the face "${face}" known`);
  return own;
}

const INDEX: ReadonlyMap<string, number> = new Map(
  CHARACTERS.map((character, index) => [character, index]),
);

/** The characters of a text that the faces lack, each once. */
export function lackingIn(text: string): readonly string[] {
  return [...new Set(text)].filter((character) => !INDEX.has(character));
}

/** The width of a glyph, in thousandths of an em. */
export function advanceOf(face: FaceName, index: number): number {
  return tableOf(face).widths[index] ?? 0;
}

/**
 * The outline of a glyph as an SVG path of relative steps (`m`, `l`, `q`, `z`), in thousandths of
 * an em from where it stands on the baseline; y runs down.
 */
export function outlineOf(face: FaceName, index: number): string {
  return tableOf(face).outlines[index] ?? '';
}

/** By how much a glyph stands nearer to the one before it (or farther), in thousandths of an em. */
export function kerningOf(face: FaceName, before: number, index: number): number {
  const { left, right, values } = tableOf(face).kerning;
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
  const { widths } = tableOf(face);
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

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import table from '../figure/advance-widths.json' with { type: 'json' };

/** It has no types of its own. */
const subsetFont = createRequire(import.meta.url)('subset-font') as (
  file: Uint8Array,
  text: string,
  options: { targetFormat: 'sfnt' },
) => Promise<Uint8Array<ArrayBuffer>>;

/** The page's fonts, each in one weight. */
const FILES = {
  sans: 'source-sans-3 400',
  sansBold: 'source-sans-3 600',
  serif: 'source-serif-4 600',
} as const;

export type CardFont = keyof typeof FILES;

/** A text as a shape: where SVG draws it, it needs no font. */
export interface Outline {
  /** SVG path from the origin along the baseline. */
  readonly path: string;
  readonly width: number;
}

/** Draws a line of text. @param letterSpacing in em, between letters. */
export type Outliner = (
  text: string,
  font: CardFont,
  size: number,
  letterSpacing?: number,
) => Outline;

/**
 * The page's own fonts as shapes. Rasterisers take a whole line's font from one file, and each of
 * these has its Latin and its Cyrillic letters in two: so lines are put together here.
 */
export async function readOutliner(root: string): Promise<Outliner> {
  const fonts = Object.fromEntries(
    await Promise.all(
      Object.entries(FILES).map(async ([name, file]) => [
        name,
        await Promise.all(['latin', 'cyrillic'].map((alphabet) => readFont(root, file, alphabet))),
      ]),
    ),
  ) as Record<CardFont, readonly Font[]>;
  const drawn = new Map<string, Outline>();
  return (text, font, size, letterSpacing = 0) => {
    const key = [font, size, letterSpacing, text].join(' ');
    const outline = drawn.get(key) ?? draw(text, fonts[font], size, letterSpacing);
    drawn.set(key, outline);
    return outline;
  };
}

function draw(text: string, fonts: readonly Font[], size: number, letterSpacing: number): Outline {
  let width = 0;
  let path = '';
  for (const run of runsOf(text, fonts)) {
    const scale = size / run.font.face.upem;
    for (const { codepoint, xAdvance, xOffset, yOffset } of shaped(run)) {
      const at = { x: width + xOffset * scale, y: -yOffset * scale };
      path += glyphPath(run.font, codepoint, scale, at);
      width += xAdvance * scale + letterSpacing * size;
    }
  }
  return { path, width: Math.max(0, width - letterSpacing * size) };
}

async function readFont(root: string, file: string, alphabet: string) {
  const [family = '', weight = ''] = file.split(' ');
  const name = `${family}/files/${family}-${alphabet}-${weight}-normal.woff2`;
  const woff2 = readFileSync(join(root, 'node_modules/@fontsource', name));
  const sfnt = await subsetFont(woff2, table.characters, { targetFormat: 'sfnt' });
  return new Font(new Face(new Blob(sfnt)));
}

interface Run {
  readonly font: Font;
  text: string;
}

/** The parts of a text that one font has. */
function runsOf(text: string, fonts: readonly Font[]): readonly Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const font = fonts.find((one) => one.nominalGlyph(code) !== undefined);
    if (!font) throw new Error(`no font of the cards has "${character}", in "${text}"`);
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

function shaped({ font, text }: Run) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint }, index) => ({
    codepoint,
    xAdvance: positions[index]?.xAdvance ?? 0,
    xOffset: positions[index]?.xOffset ?? 0,
    yOffset: positions[index]?.yOffset ?? 0,
  }));
}

/** A glyph as a path; a font's y runs up, SVG's down. */
function glyphPath(font: Font, glyph: number, scale: number, at: { x: number; y: number }): string {
  return font
    .glyphToJson(glyph)
    .map(({ type, values }) => {
      const numbers = values.map((value, index) =>
        index % 2 === 0 ? at.x + value * scale : at.y - value * scale,
      );
      return type + numbers.map((number) => Math.round(number * 100) / 100).join(' ');
    })
    .join('');
}

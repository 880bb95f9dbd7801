/**
 * Writes the outlines, widths and kerning of the fonts that figures are set in, so that they are
 * drawn the same with and without a browser: `node fonts/make-faces.mjs`, after a change of the
 * fonts' packages.
 */
import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { fontFile, write } from './written.mjs';

/** The faces of figures, by the names that the code has for them. */
const FACES = {
  sans: ['source-sans-3', 400],
  sansBold: ['source-sans-3', 600],
  serif: ['source-serif-4', 600],
};
/** Files of a family, the first that has a character giving it. */
const ALPHABETS = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'];
/** Latin with its European letters, Romanian ones among them, Cyrillic as far as Ґ, punctuation, some signs. */
const RANGES = [
  [0x20, 0x17f],
  [0x218, 0x21b],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2010, 0x2044],
  [0x20ac, 0x20ac],
  [0x20b4, 0x20b4],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];
/** What stands on the line by itself; no controls, no combining marks, one kind of space. */
const SPACING = /[\p{L}\p{N}\p{P}\p{S}\u0020\u00a0]/u;
/** Letter by letter: what other shaping there is differs from one program to the next. */
const PLAIN = ['liga', 'clig', 'calt', 'dlig'].map((tag) => new Feature(tag, 0));

const characters = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
).filter((character) => SPACING.test(character));

async function readFonts(family, weight) {
  return Promise.all(
    ALPHABETS.map(async (alphabet) => {
      const file = readFileSync(fontFile(family, alphabet, weight));
      const sfnt = await subsetFont(file, characters.join(''), {
        targetFormat: 'sfnt',
      });
      return new Font(new Face(new Blob(sfnt)));
    }),
  );
}

/** The outline in thousandths of an em, y downwards: points relative to the one before. */
function outline(font, glyph) {
  const scale = 1000 / font.face.upem;
  let from = [0, 0];
  return font
    .glyphToJson(glyph)
    .map(({ type, values }) => {
      if (type === 'Z') return 'z';
      const at = values.map((value, index) => Math.round(value * scale) * (index % 2 ? -1 : 1));
      const steps = at.map((value, index) => value - from[index % 2]);
      from = at.slice(-2);
      return type.toLowerCase() + steps.join(' ').replaceAll(' -', '-');
    })
    .join('');
}

function advanceOf(font, text) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, PLAIN);
  const sum = buffer.getGlyphPositions().reduce((total, { xAdvance }) => total + xAdvance, 0);
  return (sum * 1000) / font.face.upem;
}

/** Kerning as a table of classes: characters that behave alike on a side share a class. */
function kerningOf(glyphs) {
  const rows = glyphs.map((left) =>
    glyphs.map((right) =>
      left && right && left.font === right.font
        ? Math.round(
            advanceOf(left.font, left.character + right.character) - left.width - right.width,
          )
        : 0,
    ),
  );
  const { classes: left, kinds } = classesOf(rows);
  const columns = glyphs.map((_, column) => kinds.map((row) => row[column]));
  const { classes: right, kinds: byRight } = classesOf(columns);
  const values = kinds.map((_, row) => byRight.map((column) => column[row]));
  return { left, right, values };
}

function classesOf(rows) {
  const known = new Map();
  const kinds = [];
  const classes = rows.map((row) => {
    const key = row.join();
    if (!known.has(key)) {
      known.set(key, kinds.length);
      kinds.push(row);
    }
    return known.get(key);
  });
  return { classes, kinds };
}

const faces = {};
for (const [name, face] of Object.entries(FACES)) {
  const fonts = await readFonts(...face);
  const glyphs = characters.map((character) => {
    const code = character.codePointAt(0);
    const font = fonts.find((one) => one.nominalGlyph(code) !== undefined);
    if (!font) return null;
    const glyph = font.nominalGlyph(code);
    const width = (font.glyphHAdvance(glyph) * 1000) / font.face.upem;
    return { character, font, width, path: outline(font, glyph) };
  });
  faces[name] = glyphs;
}
const has = characters.map((_, index) => Object.values(faces).every((glyphs) => glyphs[index]));
const kept = (list) => list.filter((_, index) => has[index]);
const files = Object.values(FACES).flatMap(([family, weight]) =>
  ALPHABETS.map((alphabet) => fontFile(family, alphabet, weight)),
);
const table = {
  characters: kept(characters).join(''),
  faces: Object.fromEntries(
    Object.entries(faces).map(([name, all]) => {
      const glyphs = kept(all);
      return [
        name,
        {
          widths: glyphs.map(({ width }) => Math.round(width)),
          outlines: glyphs.map(({ path }) => path),
          kerning: kerningOf(glyphs),
        },
      ];
    }),
  ),
};
write('faces', table, files);

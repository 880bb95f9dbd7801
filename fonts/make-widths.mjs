/**
 * Writes how wide each character of the page's sans is, for text that is measured without a
 * browser: `node fonts/make-widths.mjs`, after a change of the font's package.
 */
import { readFileSync } from 'node:fs';
import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { fontFile, write } from './written.mjs';

const ALPHABETS = ['latin', 'latin-ext', 'cyrillic'];
const fileOf = (alphabet, weight) => fontFile('source-sans-3', alphabet, weight);
/** Latin-1, ă, ș and ț, Cyrillic as far as Ґ, punctuation and the minus; each as far as the font has it. */
const RANGES = [
  [0x20, 0xff],
  [0x102, 0x103],
  [0x218, 0x21b],
  [0x400, 0x491],
  [0x2000, 0x2044],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2212, 0x2212],
];
/** What stands on the line by itself; no controls, no combining marks. */
const SPACING = /[\p{L}\p{N}\p{P}\p{S}\p{Zs}]/u;

const wanted = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
).filter((character) => SPACING.test(character));

/** The advance of each character, in thousandths of the font's size. */
async function advances(weight) {
  const widths = new Map();
  for (const alphabet of ALPHABETS) {
    const file = readFileSync(fileOf(alphabet, weight));
    const plain = await subsetFont(file, wanted.join(''), { targetFormat: 'sfnt' });
    const face = new Face(new Blob(plain));
    const font = new Font(face);
    for (const character of wanted) {
      const glyph = font.nominalGlyph(character.codePointAt(0));
      if (glyph === undefined || widths.has(character)) continue;
      widths.set(character, Math.round((font.glyphHAdvance(glyph) / face.upem) * 1000));
    }
  }
  return widths;
}

const [regular, semibold] = [await advances(400), await advances(600)];
const characters = wanted.filter((character) => regular.has(character) && semibold.has(character));
const files = ALPHABETS.flatMap((alphabet) => [400, 600].map((weight) => fileOf(alphabet, weight)));
const table = {
  characters: characters.join(''),
  400: characters.map((character) => regular.get(character)),
  600: characters.map((character) => semibold.get(character)),
};
write('widths', table, files);

import type { Words } from '../scene/scene.ts';
import { short } from '../svg/markup.ts';
import { startOf } from '../svg/words.ts';
import { advanceOf, glyphsOf, outlineOf, type FaceName } from '../type/faces.ts';
import { textString } from './file.ts';
import type { PdfFont } from './fonts.ts';
import type { PageNames } from './names.ts';
import { colourOf, stroked } from './paint.ts';

/** A text as text; its halo as a shape. */
export function wordsOf(words: Words, factor: number, names: PageNames): string {
  const { lines, face, size, spacing = 0, fill, halo } = words;
  const font = names.fonts.get(face);
  if (!font) throw new Error(`no font for "${face}"`);
  return lines
    .map((line) => {
      const [x, y] = [startOf(words, line) * factor, line.at[1] * factor];
      // As a shape: drawn as text it would be found and read twice.
      const rim = halo
        ? stroked(haloPath(words, line.text, x, y, factor), { ...halo, round: true }, factor, names)
        : '';
      const set = `/${font.name} ${short(size * factor)} Tf ${short(spacing * size * factor, 3)} Tc`;
      const text = `BT\n${colourOf(fill)} ${set} 1 0 0 -1 ${short(x)} ${short(y)} Tm\n${glyphRun(line.text, face, font)} TJ\nET\n`;
      // Letters that stand apart would be read as words of one letter.
      const read =
        spacing > 0 ? `/Span<</ActualText${textString(line.text)}>>BDC\n${text}EMC\n` : text;
      return rim + read;
    })
    .join('');
}

/** The glyphs of a line with their kerning, as an array of strings and shifts. */
function glyphRun(text: string, face: FaceName, font: PdfFont): string {
  const glyphs = glyphsOf(text, face);
  let run = '';
  for (const [place, { character, index, x }] of glyphs.entries()) {
    run += (font.glyphs.get(character) ?? 0).toString(16).padStart(4, '0');
    const next = glyphs[place + 1];
    const kern = next ? next.x - x - advanceOf(face, index) : 0;
    if (kern !== 0) run += `>${-kern}<`;
  }
  return `[<${run}>]`;
}

function haloPath(
  { face, size, spacing = 0 }: Words,
  text: string,
  x: number,
  y: number,
  factor: number,
) {
  const scale = (size * factor) / 1000;
  return glyphsOf(text, face)
    .map((glyph, place) =>
      outlinePath(outlineOf(face, glyph.index), {
        x: x + (glyph.x + place * spacing * 1000) * scale,
        y,
        scale,
      }),
    )
    .join('');
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** An outline of relative steps, in the absolute ones of PDF, which has cubic curves only. */
function outlinePath(outline: string, { x: left, y: top, scale }: Place): string {
  const at = (x: number, y: number) => `${short(left + x * scale)} ${short(top + y * scale)}`;
  let [x, y] = [0, 0];
  let path = '';
  for (const [, step = '', list = ''] of outline.matchAll(/([mlqz])([^mlqz]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = (list.match(/-?\d+/g) ?? []).map(Number);
    if (step === 'z') path += 'h\n';
    else if (step === 'q') {
      const third = (from: number, by: number) => from + (by * 2) / 3;
      path += `${at(third(x, a), third(y, b))} ${at(third(x + c, a - c), third(y + d, b - d))} ${at(x + c, y + d)} c\n`;
      [x, y] = [x + c, y + d];
    } else {
      [x, y] = [x + a, y + b];
      path += `${at(x, y)} ${step}\n`;
    }
  }
  return path;
}

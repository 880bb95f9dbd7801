import { channels, type Colour } from '../../grammar/colour.ts';
import type { Disc, Drawn, Layer, Line, Shape, Stroke, Words } from '../scene.ts';
import { short } from '../svg/markup.ts';
import { startOf } from '../svg/svg.ts';
import { advanceOf, glyphsOf, outlineOf, type FaceName } from '../type/faces.ts';
import type { PdfFont } from './fonts.ts';

/** How a page refers to what the file holds beside it. */
export interface PageNames {
  readonly fonts: ReadonlyMap<FaceName, PdfFont>;
  /** The name of a layer that can be switched, e.g. "L3". */
  readonly layer: (layer: Layer) => string;
  /** The name of a degree of transparency. */
  readonly opacity: (value: number) => string;
}

/** What is drawn, as operators of a page whose y runs down. @param factor its lengths a unit */
export function operatorsOf(drawn: readonly Drawn[], factor: number, names: PageNames): string {
  return drawn.map((one) => operatorOf(one, factor, names)).join('');
}

function operatorOf(one: Drawn, factor: number, names: PageNames): string {
  switch (one.kind) {
    case 'layer':
      return layerOf(one, factor, names);
    case 'shape':
      return shapeOf(one, factor, names);
    case 'disc':
      return discOf(one, factor);
    case 'words':
      return wordsOf(one, factor, names);
  }
}

function layerOf(layer: Layer, factor: number, names: PageNames): string {
  const { name, clip, children } = layer;
  const inside = operatorsOf(children, factor, names);
  const clipped = clip ? `q\n${pathOf(clip, factor)}W n\n${inside}Q\n` : inside;
  return name === undefined ? clipped : `/OC/${names.layer(layer)} BDC\n${clipped}EMC\n`;
}

function shapeOf({ lines, fill, stroke, halo }: Shape, factor: number, names: PageNames): string {
  const path = pathOf(lines, factor);
  if (!path) return '';
  return (
    (halo ? stroked(path, { ...halo, round: true }, factor, names) : '') +
    (fill ? `${colourOf(fill)}\n${path}f\n` : '') +
    (stroke ? stroked(path, stroke, factor, names) : '')
  );
}

function stroked(
  path: string,
  { colour, width, dash, round, opacity }: Stroke,
  factor: number,
  names: PageNames,
): string {
  const ends = round ? '1 J 1 j' : '0 J 0 j';
  const lengths = (dash ?? []).map((length) => short(length * factor)).join(' ');
  const paint = `${colourOf(colour).toUpperCase()} ${short(width * factor)} w ${ends} [${lengths}] 0 d`;
  const veil = opacity === undefined ? '' : `/${names.opacity(opacity)} gs\n`;
  return `q\n${veil}${paint}\n${path}S\nQ\n`;
}

/** A fill's colour; in capitals it is a stroke's. Greys are black ink alone. */
function colourOf(colour: Colour): string {
  const parts = channels(colour).map((value) => short(value / 255, 3));
  return parts.every((part) => part === parts[0]) ? `${parts[0]} g` : `${parts.join(' ')} rg`;
}

function pathOf(lines: readonly Line[], factor: number): string {
  return lines
    .map(({ points, closed }) => {
      const steps = points.map(
        ([x, y], index) => `${short(x * factor)} ${short(y * factor)} ${index === 0 ? 'm' : 'l'}\n`,
      );
      return steps.join('') + (closed && steps.length > 0 ? 'h\n' : '');
    })
    .join('');
}

/** Handle of a cubic curve that is a quarter of a circle, in radii. */
const QUARTER = 0.5523;

function discOf({ at, r, fill, halo }: Disc, factor: number): string {
  const rim = halo ? discAt(at, r + halo.width / 2, halo.colour, factor) : '';
  return rim + discAt(at, r, fill, factor);
}

function discAt([x, y]: Disc['at'], r: number, fill: Colour, factor: number): string {
  const p = (dx: number, dy: number) =>
    `${short((x + dx * r) * factor)} ${short((y + dy * r) * factor)}`;
  const quarter = (ax: number, ay: number, bx: number, by: number) =>
    `${p(ax + bx * QUARTER, ay + by * QUARTER)} ${p(bx + ax * QUARTER, by + ay * QUARTER)} ${p(bx, by)} c\n`;
  return (
    `${colourOf(fill)}\n${p(1, 0)} m\n` +
    `${quarter(1, 0, 0, 1)}${quarter(0, 1, -1, 0)}${quarter(-1, 0, 0, -1)}${quarter(0, -1, 1, 0)}f\n`
  );
}

function wordsOf(words: Words, factor: number, names: PageNames): string {
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
      return `${rim}BT\n${colourOf(fill)} ${set} 1 0 0 -1 ${short(x)} ${short(y)} Tm\n${glyphRun(line.text, face, font)} TJ\nET\n`;
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

import { VEIL } from '../grammar/classes.ts';
import { channels, type Colour } from '../grammar/colour.ts';
import { patternColour, unconfirmedColour, type Palette } from '../grammar/palette.ts';
import { coverage, coverageOf, HATCH, TILE } from '../grammar/pattern.ts';
import { PATTERNS, patternKey } from '../grammar/treatment.ts';
import { CONTROLS } from '../model/scenario.ts';

/** Device pixels per CSS pixel at which images are drawn. */
export const IMAGE_SCALE = 2;

/** The hatching of what is not confirmed. Images with a colon in their name are patterns. */
export const UNCONFIRMED_HATCH = 'hatch:unconfirmed';

export const DOT = 'dot';
export const SITE = 'site';

export interface MapImage {
  readonly width: number;
  readonly height: number;
  /** RGBA, row by row, not premultiplied. */
  readonly data: Uint8ClampedArray;
}

/** Every image that the style names: all patterns in all hues, and the marks of places. */
export function mapImages(palette: Palette): ReadonlyMap<string, MapImage> {
  const patterns = PATTERNS.flatMap((kind) =>
    CONTROLS.map((hue) => {
      const image = tinted(
        coverage(kind, IMAGE_SCALE),
        TILE * IMAGE_SCALE,
        patternColour(palette, { kind, hue }),
      );
      return [patternKey({ kind, hue }), image] as const;
    }),
  );
  const hatch = coverageOf(HATCH, IMAGE_SCALE).map((value) => Math.max(value, VEIL * 255));
  return new Map([
    ...patterns,
    [UNCONFIRMED_HATCH, tinted(hatch, TILE * IMAGE_SCALE, unconfirmedColour(palette))],
    [DOT, mark(5.2, palette, (x, y) => Math.hypot(x, y))],
    [SITE, mark(11, palette, (x, y) => Math.abs(x) + Math.abs(y))],
  ]);
}

function tinted(alpha: Uint8Array, width: number, colour: Colour): MapImage {
  const data = new Uint8ClampedArray(alpha.length * 4);
  for (const [index, value] of alpha.entries()) data.set([...channels(colour), value], index * 4);
  return { width, height: alpha.length / width, data };
}

/** Width of the light rim around a mark, in CSS pixels. */
const RIM = 1.2;

/** A mark of `size` CSS pixels with a light rim; `distance` measures from its middle. */
function mark(
  size: number,
  palette: Palette,
  distance: (x: number, y: number) => number,
): MapImage {
  const width = Math.ceil(size + 2 * RIM + 1) * IMAGE_SCALE;
  const data = new Uint8ClampedArray(width * width * 4);
  for (let index = 0; index < width * width; index++) {
    const x = ((index % width) + 0.5 - width / 2) / IMAGE_SCALE;
    const y = (Math.floor(index / width) + 0.5 - width / 2) / IMAGE_SCALE;
    const from = distance(x, y);
    const colour = from < size / 2 ? palette.text : palette.halo;
    const alpha = Math.min(1, Math.max(0, (size / 2 + RIM - from) * IMAGE_SCALE + 0.5));
    data.set([...channels(colour), Math.round(alpha * 255)], index * 4);
  }
  return { width, height: width, data };
}

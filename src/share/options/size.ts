/** A size as it was asked for. */
export interface Size {
  /** As it is written in names and options: "1200x675", "a4", "90mm", "90x120mm". */
  readonly id: string;
  /** Pixels at an enlargement of 1. */
  readonly width: number;
  /** Null where it is as high as what it shows. */
  readonly height: number | null;
  /** Whether it is printed: at 300 dots an inch, and said in millimetres. */
  readonly print: boolean;
}

/** Why a size can't be had. `nearest` is the nearest one that can. */
export type SizeProblem =
  | { readonly kind: 'size'; readonly raw: string }
  | {
      readonly kind: 'tooSmall' | 'tooLarge' | 'tooNarrow';
      readonly raw: string;
      readonly limit: string;
      readonly nearest: Size;
    };

export type ParsedSize =
  | { readonly ok: true; readonly size: Size }
  | { readonly ok: false; readonly problem: SizeProblem };

/** Sizes that newsrooms ask for. */
export const SIZES = [
  '1200x675',
  '1200x1200',
  '1080x1350',
  '1080x1920',
  'a4',
  'a4-landscape',
  '60mm',
  '90mm',
  '135mm',
  '180mm',
] as const;

/** A picture as wide as a phone's screen: larger ones are shrunk there, and their letters with them. */
export const PHONE_SIZE = '375x600';

/** Dots an inch of what is printed. */
export const PRINT_DPI = 300;
const MM_PER_INCH = 25.4;

/** Millimetres a unit of length in which sizes are written, besides millimetres. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['cm', 10],
  ['in', MM_PER_INCH],
]);

/** Least and greatest length of a side, in pixels of a screen and in millimetres of paper. */
const SIDES = { px: [320, 8000], mm: [50, 420] } as const;
/** How many times as long as the other a side may be. */
export const NARROWEST = 3;

// No plain object: a text from outside may be the name of what all objects have.
const PAPER_SIDES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['a4', [210, 297]],
  ['a4-landscape', [297, 210]],
]);

/** Sizes that are sheets of paper. */
export const PAPERS: readonly string[] = [...PAPER_SIDES.keys()];

/** The size that a text names, or what is wrong with it. */
export function parseSize(raw: string): ParsedSize {
  const text = raw.toLowerCase().replaceAll(/\s/g, '').replaceAll('×', 'x');
  const paper = PAPER_SIDES.get(text);
  if (paper) return { ok: true, size: sizeOf('mm', ...paper, text) };
  const match = /^(-?\d{1,9}(?:\.\d{1,3})?)(?:x(-?\d{1,9}(?:\.\d{1,3})?))?(px|mm|cm|in)?$/.exec(
    text,
  );
  if (!match) return { ok: false, problem: { kind: 'size', raw } };
  const [, first = '', second, unit = 'px'] = match;
  if (unit === 'px' && second === undefined) return { ok: false, problem: { kind: 'size', raw } };
  const of = unit === 'px' ? 'px' : 'mm';
  const length = (side: string) => Number((Number(side) * (UNITS.get(unit) ?? 1)).toFixed(3));
  const asked = [first, second].map((side) => (side === undefined ? null : length(side)));
  const [width = 0, height = null] =
    of === 'px' ? asked.map((side) => side && Math.round(side)) : asked;
  return within(raw, of, width ?? 0, height);
}

function within(raw: string, of: 'px' | 'mm', width: number, height: number | null): ParsedSize {
  const [least, most] = SIDES[of];
  const clamp = (side: number) => Math.min(most, Math.max(least, side));
  const problem = (kind: 'tooSmall' | 'tooLarge' | 'tooNarrow', limit: string, nearest: Size) =>
    ({ ok: false, problem: { kind, raw, limit, nearest } }) as const;
  const nearest = widened(of, clamp(width), height === null ? null : clamp(height));
  const sides = height === null ? [width] : [width, height];
  if (sides.some((side) => side < least)) return problem('tooSmall', `${least} ${of}`, nearest);
  if (sides.some((side) => side > most)) return problem('tooLarge', `${most} ${of}`, nearest);
  if (height !== null && Math.max(width / height, height / width) > NARROWEST) {
    return problem('tooNarrow', String(NARROWEST), nearest);
  }
  return { ok: true, size: sizeOf(of, width, height) };
}

/** The size with its shorter side as long as it must be. */
function widened(of: 'px' | 'mm', width: number, height: number | null): Size {
  if (height === null) return sizeOf(of, width, null);
  const least = Math.ceil(Math.max(width, height) / NARROWEST);
  return sizeOf(of, Math.max(width, least), Math.max(height, least));
}

function sizeOf(of: 'px' | 'mm', width: number, height: number | null, id?: string): Size {
  const pixels = (side: number) =>
    of === 'px' ? side : Math.round((side / MM_PER_INCH) * PRINT_DPI);
  return {
    id:
      id ?? `${[width, height].filter((side) => side !== null).join('x')}${of === 'mm' ? of : ''}`,
    width: pixels(width),
    height: height === null ? null : pixels(height),
    print: of === 'mm',
  };
}

/** A length in pixels of print, in millimetres. */
export function millimetres(pixels: number): number {
  return (pixels / PRINT_DPI) * MM_PER_INCH;
}

/** Sides of a figure without units that a text of 12 units is read comfortably in. */
const SIDE = 600;
/** Least pixels a unit on a screen; least and most of a typographic point a unit on paper. */
const LEAST_PIXELS = 1;
const POINTS = [0.65, 0.85] as const;
/** Smaller letters than this, in points, a press may not hold. */
const LEAST_TYPE = 7;

/** Pixels that a unit of the layout takes, so that texts suit the size of the figure. */
export function unitOf({ print }: Pick<Size, 'print'>, width: number, height: number): number {
  const unit = Math.sqrt(width * height) / SIDE;
  if (!print) return Math.max(LEAST_PIXELS, unit);
  const point = PRINT_DPI / 72;
  return Math.min(POINTS[1] * point, Math.max(POINTS[0] * point, unit));
}

/** The smallest letters of a figure, in units: on paper such as a press holds. @param units width of its sheet */
export function leastType({ print, width }: Pick<Size, 'print' | 'width'>, units: number): number {
  return print ? (LEAST_TYPE / 72) * PRINT_DPI * (units / width) : 0;
}

/** How many pixels a picture may have: more takes more memory than a phone gives a page. */
export const MOST_PIXELS = 50e6;

/** The greatest enlargement that a size can have, to a tenth. */
export function greatestScale(width: number, height: number): number {
  return Math.min(4, Math.floor(Math.sqrt(MOST_PIXELS / (width * height)) * 10) / 10);
}

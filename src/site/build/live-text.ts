import { HALO, type Box } from '../../figure/candidates.ts';
import { textWidth, type Weight } from '../../figure/text-width.ts';
import { AWAY, type Side } from '../../grammar/live-names.ts';

/** A name of the live map in all languages, as MapLibre sets it: one over the other. */
export interface LiveText {
  readonly lines: readonly (readonly string[])[];
  readonly size: number;
  readonly weight: Weight;
  readonly letterSpacing?: number;
}

/** What a line takes above and below the point on which its text is centred, in em. */
const INK = { above: 0.3, below: 0.72 } as const;
/** From one line to the next, and from a line's edge to the middle of its letters. */
const LINE = 1.2;
/** MapLibre's shift of names above and below their points, in em. */
const SHIFT = 7 / 24;

/** A name is tried at many places. */
const sizes = new WeakMap<LiveText, { readonly width: number; readonly height: number }>();

function sizeOf(text: LiveText) {
  const size = sizes.get(text) ?? measured(text);
  sizes.set(text, size);
  return size;
}

function measured({ lines, size, weight, letterSpacing }: LiveText) {
  const widths = lines.flat().map((line) => textWidth(line, weight, size, letterSpacing));
  const count = Math.max(...lines.map(({ length }) => length));
  return { width: Math.max(...widths), height: (count - 1) * LINE * size };
}

/** The box of a text that is centred on a point. */
export function boxOver(text: LiveText, at: { readonly x: number; readonly y: number }): Box {
  const { width, height } = sizeOf(text);
  return {
    x: at.x - width / 2 - HALO,
    y: at.y - height / 2 - INK.above * text.size - HALO,
    width: width + 2 * HALO,
    height: height + (INK.above + INK.below) * text.size + 2 * HALO,
  };
}

/** The box of a name beside its mark, with some air. */
export function boxBeside(
  text: LiveText,
  at: Readonly<Record<'x' | 'y', number>>,
  side: Side,
  air = 0,
): Box {
  const { width, height } = sizeOf(text);
  const [dx, dy] = AWAY[side];
  const half = (height + LINE * text.size) / 2;
  const across = side.endsWith('left') ? 1 : side.endsWith('right') ? -1 : 0;
  const down = side.startsWith('top') ? 1 : side.startsWith('bottom') ? -1 : 0;
  const box = boxOver(text, {
    x: at.x + dx * text.size + (across * width) / 2,
    y: at.y + (dy - down * SHIFT) * text.size + down * half,
  });
  return {
    x: box.x - air,
    y: box.y - air,
    width: box.width + 2 * air,
    height: box.height + 2 * air,
  };
}

/** Width of a line of a name at most, in em: MapLibre's own. */
const MOST = 10;

/** The lines in which MapLibre writes a name, about as long as each other. */
export function wrapped(
  name: string,
  { size, weight }: { size: number; weight: Weight },
): string[] {
  const whole = textWidth(name, weight, size);
  const width = whole / Math.ceil(whole / (MOST * size));
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, weight, size) <= width * 1.15) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}

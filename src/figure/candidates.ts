import { textWidth, type Weight } from './text-width.ts';

/** A rectangle in CSS pixels: its top left corner and its size; y runs down. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A position in CSS pixels; y runs down. */
export type Point = readonly [number, number];
export type Segment = readonly [Point, Point];

/** The side of its point on which a text stands: to the right and below are 1. */
const SIDES = {
  centre: [0, 0],
  right: [1, 0],
  left: [-1, 0],
  top: [0, -1],
  bottom: [0, 1],
  'top-right': [1, -1],
  'top-left': [-1, -1],
  'bottom-right': [1, 1],
  'bottom-left': [-1, 1],
} as const;

/** Where a text stands relative to its point. */
export type Anchor = keyof typeof SIDES;

/** What a text needs in order to be measured and stood at a point. */
export interface Standing {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** CSS pixels. */
  readonly size: number;
  readonly weight: Weight;
  /** In em. */
  readonly letterSpacing: number;
  /** Radius of the point's mark in CSS pixels; 0 for none. */
  readonly mark: number;
  /** What must have room there as well: the text in other languages. */
  readonly also?: readonly string[];
}

/** Where SVG writes a text: its first baseline, and the box of all its lines with the halo. */
export interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly textAnchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** From one baseline to the next, in em. */
export const LINE_HEIGHT = 1.1;
/** Air that a text keeps around it, in CSS pixels. */
export const HALO = 2;
/** From the edge of a mark to its text, in CSS pixels. */
const GAP = 3;
/** Source Sans 3 in em: capitals; ascenders and й; descenders. Ї and Й reach into the halo. */
export const CAPITAL = 0.66;
const ASCENT = 0.73;
const DESCENT = 0.21;

/** How a text is written at its point for an anchor, and the box that it takes. */
export function candidateFor(text: Standing, anchor: Anchor): Candidate {
  const { lines, size, mark } = text;
  const [right, down] = SIDES[anchor];
  const reach = (mark + GAP) * (right && down ? Math.SQRT1_2 : 1);
  const below = (lines.length - 1) * LINE_HEIGHT * size;
  const height = CAPITAL * size + below;
  // Right above a mark descenders would touch it; beside one, capitals begin the word.
  const foot = right ? 0 : DESCENT * size;
  const top = text.y + (down > 0 ? reach : down < 0 ? -reach - foot - height : -height / 2);
  const x = text.x + right * reach;
  const y = top + CAPITAL * size;

  const widths = [...lines, ...(text.also ?? [])].map((line) =>
    textWidth(line, text.weight, size, text.letterSpacing),
  );
  const width = Math.max(0, ...widths);
  return {
    x,
    y,
    textAnchor: right > 0 ? 'start' : right < 0 ? 'end' : 'middle',
    box: {
      x: x - ((1 - right) / 2) * width - HALO,
      y: y - ASCENT * size - HALO,
      width: width + 2 * HALO,
      height: (ASCENT + DESCENT) * size + below + 2 * HALO,
    },
  };
}

/** The square around a mark. */
export function markBox({ x, y, mark }: Pick<Standing, 'x' | 'y' | 'mark'>): Box {
  return { x: x - mark, y: y - mark, width: 2 * mark, height: 2 * mark };
}

/** Whether two boxes share ground; touching edges do not. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a box lies wholly in another, at least `margin` from its edges. */
export function liesIn(inner: Box, outer: Box, margin = 0): boolean {
  return (
    inner.x >= outer.x + margin &&
    inner.y >= outer.y + margin &&
    inner.x + inner.width <= outer.x + outer.width - margin &&
    inner.y + inner.height <= outer.y + outer.height - margin
  );
}

/** Whether a segment runs through a box: if some part of it is within both pairs of edges. */
export function runsThrough([[x1, y1], [x2, y2]]: Segment, box: Box): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  // Most segments lie wholly to one side.
  if ((x1 <= box.x && x2 <= box.x) || (x1 >= right && x2 >= right)) return false;
  if ((y1 <= box.y && y2 <= box.y) || (y1 >= bottom && y2 >= bottom)) return false;
  let enters = 0;
  let leaves = 1;
  const axes = [
    [x1, x2 - x1, box.x, right],
    [y1, y2 - y1, box.y, bottom],
  ] as const;
  for (const [from, step, low, high] of axes) {
    if (step === 0) continue;
    enters = Math.max(enters, Math.min((low - from) / step, (high - from) / step));
    leaves = Math.min(leaves, Math.max((low - from) / step, (high - from) / step));
  }
  return enters < leaves;
}

/** Whether two segments cross or touch. */
export function cross([a, b]: Segment, [c, d]: Segment): boolean {
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

/** Positive if the way from a over b to c turns to one side, negative if to the other. */
function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

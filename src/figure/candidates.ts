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
  /** What must have room there as well: the lines of the text in other languages. */
  readonly also?: readonly (readonly string[])[];
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
const CAPITAL = 0.66;
const ASCENT = 0.73;
const DESCENT = 0.21;

/** How a text is written at its point for an anchor, and the box that it takes. */
export function candidateFor(text: Standing, anchor: Anchor): Candidate {
  const { lines, size, mark } = text;
  const [right, down] = SIDES[anchor];
  const reach = (mark + GAP) * (right && down ? Math.SQRT1_2 : 1);
  const all = [lines, ...(text.also ?? [])];
  const below = (count: number) => (count - 1) * LINE_HEIGHT * size;
  const most = Math.max(...all.map(({ length }) => length));
  // Right above a mark descenders would touch it; beside one, capitals begin the word.
  const foot = right ? 0 : DESCENT * size;
  const baseline = (count: number) => {
    const height = CAPITAL * size + below(count);
    const top = down > 0 ? reach : down < 0 ? -reach - foot - height : -height / 2;
    return text.y + top + CAPITAL * size;
  };
  const x = text.x + right * reach;
  const y = baseline(lines.length);

  const widths = all.flat().map((line) => textWidth(line, text.weight, size, text.letterSpacing));
  const width = Math.max(0, ...widths);
  return {
    x,
    y,
    textAnchor: right > 0 ? 'start' : right < 0 ? 'end' : 'middle',
    box: {
      x: x - ((1 - right) / 2) * width - HALO,
      y: baseline(most) - ASCENT * size - HALO,
      width: width + 2 * HALO,
      height: (ASCENT + DESCENT) * size + below(most) + 2 * HALO,
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
export function runsThrough(segment: Segment, box: Box): boolean {
  const [from, to] = [segment[0], segment[1]];
  return passes(from[0], from[1], to[0], to[1], box);
}

/**
 * The same of a segment's numbers. Asked a million times for a figure, it makes no objects: where
 * the segment enters and leaves both pairs of edges is reckoned as parts of its length.
 */
export function passes(x1: number, y1: number, x2: number, y2: number, box: Box): boolean {
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  // Most segments lie wholly to one side.
  if ((x1 <= left && x2 <= left) || (x1 >= right && x2 >= right)) return false;
  if ((y1 <= top && y2 <= top) || (y1 >= bottom && y2 >= bottom)) return false;
  let enters = 0;
  let leaves = 1;
  if (x1 !== x2) {
    const [one, other] = [(left - x1) / (x2 - x1), (right - x1) / (x2 - x1)];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  if (y1 !== y2) {
    const [one, other] = [(top - y1) / (y2 - y1), (bottom - y1) / (y2 - y1)];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters < leaves;
}

/** Whether two segments cross or touch. */
export function cross(one: Segment, other: Segment): boolean {
  const [a, b, c, d] = [one[0], one[1], other[0], other[1]];
  // Most lie apart.
  if (areApart(a[0], b[0], c[0], d[0]) || areApart(a[1], b[1], c[1], d[1])) return false;
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

/** Whether all that lies between two values lies to one side of two others. */
function areApart(a: number, b: number, c: number, d: number): boolean {
  return (a < c && a < d && b < c && b < d) || (a > c && a > d && b > c && b > d);
}

/** Positive if the way from a over b to c turns to one side, negative if to the other. */
function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

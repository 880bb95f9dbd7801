import type { Box } from '../../figure/labels.ts';
import type { Colour } from '../../grammar/colour.ts';
import { CELL, SHAPES } from '../../grammar/pattern.ts';
import type { PatternKind } from '../../grammar/treatment.ts';
import type { Line, Shape } from '../scene.ts';

/**
 * A pattern as lines that rise to the right over a box, to be clipped by what they lie on. Every
 * program draws lines and, dashed with round ends, dots; tiles it may drop or turn into pixels.
 */
export function hatch(kind: PatternKind, box: Box, colour: Colour): Shape {
  const shapes = SHAPES[kind];
  const [first] = shapes;
  if (!first) throw new Error(`no shapes for "${kind}"`);
  if (first.kind === 'bar') {
    const width = first.width * CELL;
    return { kind: 'shape', lines: rising(box, width / 2, CELL, 0), stroke: { colour, width } };
  }
  const period = CELL / shapes.length;
  return {
    kind: 'shape',
    lines: rising(box, first.x * CELL, period, first.y * CELL),
    stroke: { colour, width: 2 * first.radius * CELL, dash: [0, period], round: true },
  };
}

/**
 * Lines a cell apart that cover a box. All begin at the same phase, so that dots of neighbouring
 * lines stand beside each other.
 * @param offset of a line from the edge of its cell
 * @param period of what repeats along a line, and `phase` of its start
 */
function rising({ x, y, width, height }: Box, offset: number, period: number, phase: number) {
  // Across the lines, and along them to the upper right, from the origin of the plane.
  const across = (px: number, py: number) => (px + py) * Math.SQRT1_2;
  const along = (px: number, py: number) => (px - py) * Math.SQRT1_2;
  const [low, high] = [across(x, y) - CELL, across(x + width, y + height) + CELL];
  const start = Math.floor(along(x, y + height) / period) * period - period + phase;
  const end = along(x + width, y) + period;
  const lines: Line[] = [];
  for (let k = Math.floor(low / CELL); k * CELL < high; k++) {
    const a = k * CELL + offset;
    const point = (t: number) => [(a + t) * Math.SQRT1_2, (a - t) * Math.SQRT1_2] as const;
    lines.push({ points: [point(start), point(end)], closed: false });
  }
  return lines;
}

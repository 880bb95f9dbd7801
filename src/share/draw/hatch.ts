import type { Box } from '../../figure/labels.ts';
import type { Colour } from '../../grammar/colour.ts';
import { CELL, type Shape as PatternShape } from '../../grammar/pattern.ts';
import type { Line, Shape, Stroke } from '../scene/scene.ts';

/**
 * A pattern as lines at 45° over a box, to be clipped by what they lie on. Every program draws
 * lines and, dashed with round ends, dots; tiles it may drop or turn into pixels.
 */
export function hatch(shapes: readonly PatternShape[], box: Box, colour: Colour): Shape {
  const [first] = shapes;
  if (!first) throw new Error('a pattern without shapes');
  if (first.kind === 'dot') {
    const period = CELL / shapes.length;
    return {
      kind: 'shape',
      lines: linesOver('rising', box, first.x * CELL, period, first.y * CELL),
      stroke: { colour, width: 2 * first.radius * CELL, dash: [0, period], round: true },
    };
  }
  const bars = shapes.flatMap((shape) => (shape.kind === 'bar' ? [shape] : []));
  const [width, length] = [first.width, first.height].toSorted((a, b) => a - b) as [number, number];
  const stroke: Stroke = {
    colour,
    width: width * CELL,
    ...(length < 1 && { dash: [length * CELL, (1 - length) * CELL] }),
  };
  const lines = bars.flatMap((bar) =>
    bar.height >= bar.width
      ? linesOver(
          'rising',
          box,
          (bar.x + bar.width / 2) * CELL,
          CELL,
          (1 - bar.y - bar.height) * CELL,
        )
      : linesOver('falling', box, (bar.y + bar.height / 2) * CELL, CELL, bar.x * CELL),
  );
  return { kind: 'shape', lines, stroke };
}

/**
 * Lines a cell apart that cover a box. All begin at the same phase, so that what stands on one
 * stands beside what stands on its neighbours.
 * @param offset of a line from the edge of its cell
 * @param period of what repeats along a line, and `phase` of its start
 */
function linesOver(
  direction: 'rising' | 'falling',
  { x, y, width, height }: Box,
  offset: number,
  period: number,
  phase: number,
) {
  // From the origin of the plane to the lower right, and to the upper right.
  const down = (px: number, py: number) => (px + py) * Math.SQRT1_2;
  const up = (px: number, py: number) => (px - py) * Math.SQRT1_2;
  const ends = {
    down: [down(x, y), down(x + width, y + height)],
    up: [up(x, y + height), up(x + width, y)],
  } as const;
  const rises = direction === 'rising';
  const [low, high] = rises ? ends.down : [-ends.up[1], -ends.up[0]];
  const [from, to] = rises ? ends.up : ends.down;
  const start = Math.floor(from / period) * period - period + phase;
  const end = to + period;
  const lines: Line[] = [];
  for (let k = Math.floor(low / CELL) - 1; k * CELL < high + CELL; k++) {
    const across = k * CELL + offset;
    const point = (along: number) =>
      rises
        ? ([(across + along) * Math.SQRT1_2, (across - along) * Math.SQRT1_2] as const)
        : ([(along - across) * Math.SQRT1_2, (along + across) * Math.SQRT1_2] as const);
    lines.push({ points: [point(start), point(end)], closed: false });
  }
  return lines;
}

/** A step of an outline as HarfBuzz gives it: y runs up, in the font's units. */
export interface Step {
  readonly type: string;
  readonly values: readonly number[];
}

type Point = readonly [x: number, y: number];

/** Parts of a cubic curve that a quadratic one is laid through each: closer than a unit. */
const PARTS = 4;

/**
 * The outline of a glyph in thousandths of an em, y down, each point from the one before, in lines and
 * quadratic curves alone: what fonts in files are made of.
 * @param scale thousandths of an em a unit of the font
 */
export function outlineSteps(steps: readonly Step[], scale: number): string {
  let at: Point = [0, 0];
  let written: Point = [0, 0];
  const write = (type: string, points: readonly Point[]): string => {
    const rounded = points.map(([x, y]): Point => [Math.round(x * scale), Math.round(-y * scale)]);
    const relative = rounded.flatMap(([x, y]) => [x - written[0], y - written[1]]);
    written = rounded.at(-1) ?? written;
    at = points.at(-1) ?? at;
    return type + relative.join(' ').replaceAll(' -', '-');
  };
  return steps
    .map(({ type, values }) => {
      const points = values.flatMap((value, index): Point[] =>
        index % 2 === 0 ? [[value, values[index + 1] ?? 0]] : [],
      );
      if (type === 'Z') return 'z';
      if (type !== 'C') return write(type.toLowerCase(), points);
      return quadratics(at, points as [Point, Point, Point])
        .map((pair) => write('q', pair))
        .join('');
    })
    .join('');
}

/** Quadratic curves along a cubic one, each by its control point and its end. */
function quadratics(from: Point, [first, second, to]: readonly [Point, Point, Point]): Point[][] {
  const on = (part: number): Point => {
    const [a, b, c, d] = [
      (1 - part) ** 3,
      3 * part * (1 - part) ** 2,
      3 * part ** 2 * (1 - part),
      part ** 3,
    ];
    return [0, 1].map(
      (axis) =>
        a * (from[axis] ?? 0) +
        b * (first[axis] ?? 0) +
        c * (second[axis] ?? 0) +
        d * (to[axis] ?? 0),
    ) as [number, number];
  };
  return Array.from({ length: PARTS }, (_, index) => {
    const [start, middle, end] = [index, index + 0.5, index + 1].map((part) =>
      on(part / PARTS),
    ) as [Point, Point, Point];
    // What makes it pass through the middle.
    const control: Point = [
      2 * middle[0] - (start[0] + end[0]) / 2,
      2 * middle[1] - (start[1] + end[1]) / 2,
    ];
    return [control, end];
  });
}

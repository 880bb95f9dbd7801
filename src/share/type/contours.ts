/** A point of an outline in a font: x to the right, y up; off the curve it only pulls at it. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** The contours of an outline of relative steps that runs down; those of fonts run up. */
export function contoursOf(outline: string): readonly (readonly Point[])[] {
  const contours: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, step = '', list = ''] of outline.matchAll(/([mlqz])([^mlqz]*)/g)) {
    if (step === 'z') continue;
    const numbers = (list.match(/-?\d+/g) ?? []).map(Number);
    if (step === 'm') contours.push([]);
    const points = numbers.flatMap((value, index) =>
      index % 2 === 0 ? [{ x: x + value, y: y + (numbers[index + 1] ?? 0) }] : [],
    );
    for (const [index, point] of points.entries()) {
      const on = step !== 'q' || index === 1;
      contours.at(-1)?.push({ x: point.x, y: -point.y, on });
    }
    [x, y] = [points.at(-1)?.x ?? x, points.at(-1)?.y ?? y];
  }
  return contours.map(withoutReturn).filter((contour) => contour.length > 2);
}

/** A contour ends where it began: that point is in the file once. */
function withoutReturn(contour: readonly Point[]): readonly Point[] {
  const [first, last] = [contour[0], contour.at(-1)];
  const returns = first && last?.on && first.x === last.x && first.y === last.y;
  return returns ? contour.slice(0, -1) : contour;
}

/** Left, bottom, right and top of some points. */
export function boxOf(points: readonly Point[]): [number, number, number, number] {
  if (points.length === 0) return [0, 0, 0, 0];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

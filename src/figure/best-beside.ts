import {
  cross,
  overlap,
  runsThrough,
  type Box,
  type Candidate,
  type Point,
  type Segment,
} from './candidates.ts';

/**
 * Of the places of a text beside its point, the first with no line between point and text nor
 * across it, else the next best; among equals the one that takes the fewest marks their place.
 * @param marks of names that are still to be placed
 */
export function bestBeside(
  candidates: readonly Candidate[],
  { x, y }: { readonly x: number; readonly y: number },
  segments: readonly Segment[],
  marks: readonly Box[],
): Candidate | undefined {
  if (candidates.length < 2) return candidates[0];
  const near = segmentsIn(hullOf(candidates, x, y), segments);
  const crossings = ({ box }: Candidate): number => {
    if (near.some((segment) => runsThrough(segment, box))) return 2;
    const nearest: Point = [clamp(x, box.x, box.width), clamp(y, box.y, box.height)];
    return near.some((segment) => cross(segment, [[x, y], nearest])) ? 1 : 0;
  };
  const covered = ({ box }: Candidate) => marks.filter((mark) => overlap(box, mark)).length;
  return candidates
    .map((candidate) => ({
      candidate,
      crossed: crossings(candidate),
      covered: covered(candidate),
    }))
    .sort((a, b) => a.crossed - b.crossed || a.covered - b.covered)[0]?.candidate;
}

/** The least box around a point and all places of its text. */
function hullOf(candidates: readonly Candidate[], x: number, y: number): Box {
  const left = Math.min(x, ...candidates.map(({ box }) => box.x));
  const top = Math.min(y, ...candidates.map(({ box }) => box.y));
  const right = Math.max(x, ...candidates.map(({ box }) => box.x + box.width));
  const bottom = Math.max(y, ...candidates.map(({ box }) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The segments that may touch a box: of a long line most are far away. */
export function segmentsIn({ x, y, width, height }: Box, segments: readonly Segment[]): Segment[] {
  const [right, bottom] = [x + width, y + height];
  return segments.filter(
    ([a, b]) =>
      (a[0] >= x || b[0] >= x) &&
      (a[0] <= right || b[0] <= right) &&
      (a[1] >= y || b[1] >= y) &&
      (a[1] <= bottom || b[1] <= bottom),
  );
}

/** The value in a range, counted from its low end, that is nearest to another. */
export function clamp(value: number, low: number, length: number): number {
  return Math.min(Math.max(value, low), low + length);
}

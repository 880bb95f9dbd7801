import { memoizedByKey } from '../model/memoize.ts';
import type { Box, Candidate, Point } from './candidates.ts';

/** From one spot to the next, and how far they go, in CSS pixels. */
const STEP = { across: 18, down: 9 } as const;
const REACH = { across: 216, down: 144 } as const;

/** Points around a point, the nearest first. @param most how far, in CSS pixels */
export function spotsAround(
  { x, y }: { readonly x: number; readonly y: number },
  most = Infinity,
): Point[] {
  return offsetsTo(most).map(([dx, dy]) => [x + dx, y + dy]);
}

const OFFSETS = steps(REACH.down, STEP.down)
  .flatMap((dy) => steps(REACH.across, STEP.across).map((dx): Point => [dx, dy]))
  // A name is moved up or down sooner than to the side by as much: it is wider than high.
  .toSorted(([ax, ay], [bx, by]) => Math.hypot(ax / 2, ay) - Math.hypot(bx / 2, by));

const offsetsTo = memoizedByKey((most: number) =>
  OFFSETS.filter(([dx, dy]) => Math.hypot(dx, dy) <= most),
);

function steps(reach: number, step: number): number[] {
  const count = Math.floor(reach / step);
  return Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * step);
}

/**
 * A candidate moved to the first spot around its point at which its box lies in a frame and fits
 * well, else to the first at which it fits.
 * @param most how far, in CSS pixels
 */
export function firstSpot(
  { x, y, textAnchor, box }: Candidate,
  most: number,
  frame: Box,
  fits: (box: Box) => boolean,
  fitsWell: (box: Box) => boolean,
): Candidate | undefined {
  const { width, height } = box;
  const [left, top] = [frame.x - box.x, frame.y - box.y];
  const [right, bottom] = [left + frame.width - width, top + frame.height - height];
  let next: Candidate | undefined;
  for (const offset of offsetsTo(most)) {
    const [dx, dy] = [offset[0], offset[1]];
    if (dx < left || dx > right || dy < top || dy > bottom) continue;
    const moved = { x: box.x + dx, y: box.y + dy, width, height };
    if (!fits(moved)) continue;
    const candidate = { x: x + dx, y: y + dy, textAnchor, box: moved };
    if (fitsWell(moved)) return candidate;
    next ??= candidate;
  }
  return next;
}

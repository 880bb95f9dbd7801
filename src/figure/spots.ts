import type { Point } from './candidates.ts';

/** From one spot to the next, and how far they go, in CSS pixels. */
const STEP = { across: 18, down: 9 } as const;
const REACH = { across: 216, down: 144 } as const;

/** Points around a point, the nearest first. @param most how far, in CSS pixels */
export function spotsAround(
  { x, y }: { readonly x: number; readonly y: number },
  most = Infinity,
): Point[] {
  return OFFSETS.filter(([dx, dy]) => Math.hypot(dx, dy) <= most).map(([dx, dy]) => [
    x + dx,
    y + dy,
  ]);
}

const OFFSETS = steps(REACH.down, STEP.down)
  .flatMap((dy) => steps(REACH.across, STEP.across).map((dx): Point => [dx, dy]))
  // A name is moved up or down sooner than to the side by as much: it is wider than high.
  .toSorted(([ax, ay], [bx, by]) => Math.hypot(ax / 2, ay) - Math.hypot(bx / 2, by));

function steps(reach: number, step: number): number[] {
  const count = Math.floor(reach / step);
  return Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * step);
}

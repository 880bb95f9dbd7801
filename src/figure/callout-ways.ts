import { HALO, type Box, type Candidate, type Point, type Segment } from './candidates.ts';
import type { Frame } from './frame.ts';
import { MARGIN } from './labels.ts';

/** How far from its ground a callout may be. */
const MOST_FAR = 150;

/** A place for a callout, with the line that leads from its ground to it. */
export interface Way {
  readonly at: Candidate;
  readonly lines: readonly string[];
  readonly size: number;
  readonly leader: Segment;
  /** Of the line. */
  readonly length: number;
}

/** The lines that may lead from a text's ground to one of its places. */
export function waysTo(
  at: Candidate,
  lines: readonly string[],
  size: number,
  targets: readonly Point[],
): Way[] {
  const ways: Way[] = [];
  // A loop: there are some ten thousand pairs.
  for (const target of targets) {
    const [x, y] = [target[0], target[1]];
    const toX = within(x, at.box.x, at.box.width);
    const toY = within(y, at.box.y, at.box.height);
    if (Math.abs(toX - x) > MOST_FAR || Math.abs(toY - y) > MOST_FAR) continue;
    const length = Math.hypot(toX - x, toY - y);
    if (length <= MOST_FAR) ways.push({ at, lines, size, leader: [target, [toX, toY]], length });
  }
  return ways;
}

/**
 * The way that costs least.
 * @param costOf never less than the length of the line: few are looked at
 */
export function cheapest(
  ways: readonly Way[],
  isFree: (box: Box) => boolean,
  costOf: (way: Way) => number,
): Way | undefined {
  const known = new Map<Candidate, boolean>();
  let best: { readonly way: Way; readonly cost: number } | undefined;
  for (const way of ways.toSorted((a, b) => a.length - b.length)) {
    if (best && way.length >= best.cost) break;
    const isFreeThere = known.get(way.at) ?? isFree(way.at.box);
    known.set(way.at, isFreeThere);
    const cost = isFreeThere ? costOf(way) : Infinity;
    if (cost < (best?.cost ?? Infinity)) best = { way, cost };
  }
  return best?.way;
}

/** The places of a text in a frame that are not too far from all points to which a line may lead. */
export function placesFor(
  { x, y, textAnchor, box }: Candidate,
  frame: Frame,
  step: number,
  targets: readonly Point[],
): Candidate[] {
  const { width, height } = box;
  const [across, down] = [targets.map((target) => target[0]), targets.map((target) => target[1])];
  const near = {
    left: Math.min(...across) - MOST_FAR - width,
    top: Math.min(...down) - MOST_FAR - height,
    right: Math.min(Math.max(...across) + MOST_FAR, frame.width - MARGIN - width),
    bottom: Math.min(Math.max(...down) + MOST_FAR, frame.height - MARGIN - height),
  };
  const places: Candidate[] = [];
  for (let top = firstFrom(near.top, step); top <= near.bottom; top += step) {
    for (let left = firstFrom(near.left, step); left <= near.right; left += step) {
      const [dx, dy] = [left - box.x, top - box.y];
      places.push({
        x: x + dx,
        y: y + dy,
        textAnchor,
        box: { x: left, y: top, width, height },
      });
    }
  }
  return places;
}

/** The first step in a frame that is not below a value. */
function firstFrom(value: number, step: number): number {
  return MARGIN + step * Math.max(0, Math.ceil((value - MARGIN) / step));
}

/** The value within a text's box, its halo left out, that is nearest to another. */
function within(value: number, from: number, length: number): number {
  return Math.min(Math.max(value, from + HALO), from + length - HALO);
}

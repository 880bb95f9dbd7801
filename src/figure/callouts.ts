import type { Geography } from '../model/geography.ts';
import type { ZoneId } from '../model/zone.ts';
import { balanced } from './balanced.ts';
import {
  candidateFor,
  cross,
  HALO,
  liesIn,
  markBox,
  overlap,
  runsThrough,
  type Box,
  type Candidate,
  type Point,
  type Segment,
} from './candidates.ts';
import { pointIn, type Frame } from './frame.ts';
import { holdingsOf, inUnits, isForeign, type Holdings } from './holdings.ts';
import { contactLines } from './labelling.ts';
import { MARGIN, segmentsOf, type PlacedLabel } from './labels.ts';
import { spotsAround } from './spots.ts';
import { textWidth } from './text-width.ts';

/** A short text that stands beside some ground, with a line that leads to it. */
export interface CalloutRequest {
  readonly id: string;
  readonly text: string;
  /** The ground that it is of, the zone that it would best lead to first. */
  readonly zones: readonly ZoneId[];
}

/** How a callout is written beside names of the usual size. */
const TYPE = { weight: 600, letterSpacing: 0 } as const;
const SIZE = 13;
/** Size of the names of regions, where they have room for it. */
const USUAL = 12;
/** How wide a callout is tried, in em, and in which steps: more ways where there is little room. */
const TRIED = {
  wide: { widths: [9.2, 11.5], step: 10 },
  narrow: { widths: [7.5, 9.2, 11.5, 15, 19], step: 5 },
} as const;
/** How far from its ground a callout may be. */
const MOST_FAR = 150;
/** To how many points on its ground a line may lead, and their distance from names. */
const TARGETS = 12;
const AIR = 2;
/** How much longer a line may be so that it crosses no front, or its text lies on no zone. */
const DETOUR = { front: 80, zone: 25 } as const;

/**
 * Callouts where they stand: beside the names of a figure, none of which they move or cover, off
 * the ground that any of them is of, and across no front. The one with the shortest line to its
 * ground is taken; one without room is left out.
 * @param names what stands in the frame already
 * @param most how many there may be; the first ones are placed
 * @param isNarrow whether there is so little room that more ways are tried, which takes longer
 */
export function placeCallouts(
  requests: readonly CalloutRequest[],
  geography: Geography,
  frame: Frame,
  names: readonly PlacedLabel[],
  obstacles: readonly Box[],
  most: number,
  isNarrow = false,
): readonly PlacedLabel[] {
  const holdings = holdingsOf(geography);
  const front = contactLines(geography, frame).flatMap(segmentsOf);
  const meant = new Set(requests.flatMap(({ zones }) => zones));
  const region = names.find(({ kind }) => kind === 'region');
  const size = (SIZE * (region?.size ?? USUAL)) / USUAL;
  const { widths, step } = TRIED[isNarrow ? 'narrow' : 'wide'];
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    if (placed.length === most) break;
    const all = [...names, ...placed];
    const taken = [...obstacles, ...all.flatMap(boxesOf)];
    const leaders = all.flatMap(({ leader }) => (leader ? [leader] : []));
    const targets = targetsOn(request.zones, taken, geography, frame, holdings);
    const isOffOthers = ({ box }: Candidate) =>
      !taken.some((other) => overlap(box, other)) &&
      !leaders.some((line) => runsThrough(line, box));
    const isFree = (box: Box) => isOneSided(inUnits(frame, box), meant, holdings);
    const costOf = ({ at: { box }, leader, length }: Way): number => {
      if (taken.some((other) => runsThrough(leader, other))) return Infinity;
      const isOnZone = holdings.inZone(inUnits(frame, box), () => true);
      const crosses = front.some((line) => cross(line, leader));
      return length + (isOnZone ? DETOUR.zone : 0) + (crosses ? DETOUR.front : 0);
    };
    const ways = widths.flatMap((room) => {
      const lines = balanced(request.text, room, (line) => textWidth(line, TYPE.weight, 1));
      const text = candidateFor({ ...TYPE, size, lines, x: 0, y: 0, mark: 0 }, 'centre');
      const places = placesFor(text, frame, step, targets).filter(isOffOthers);
      return places.flatMap((at) => waysTo(at, lines, targets));
    });
    const best = cheapest(ways, isFree, costOf);
    if (!best) continue;
    const { at, lines, leader } = best;
    placed.push({
      ...TYPE,
      size,
      ...at,
      id: calloutId(request.id),
      kind: 'callout',
      lines,
      mark: null,
      leader,
    });
  }
  return placed;
}

/** The id of a callout as a label. */
export function calloutId(id: string): string {
  return `callout-${id.replaceAll(' ', '-')}`;
}

/** A place for a callout, with the line that leads from its ground to it. */
interface Way {
  readonly at: Candidate;
  readonly lines: readonly string[];
  readonly leader: Segment;
  /** Of the line. */
  readonly length: number;
}

/** The lines that may lead from a text's ground to one of its places. */
function waysTo(at: Candidate, lines: readonly string[], targets: readonly Point[]): Way[] {
  const ways: Way[] = [];
  // A loop: there are some ten thousand pairs.
  for (const target of targets) {
    const [x, y] = [target[0], target[1]];
    const toX = within(x, at.box.x, at.box.width);
    const toY = within(y, at.box.y, at.box.height);
    if (Math.abs(toX - x) > MOST_FAR || Math.abs(toY - y) > MOST_FAR) continue;
    const length = Math.hypot(toX - x, toY - y);
    if (length <= MOST_FAR) ways.push({ at, lines, leader: [target, [toX, toY]], length });
  }
  return ways;
}

/**
 * The way that costs least.
 * @param costOf never less than the length of the line: few are looked at
 */
function cheapest(
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
function placesFor(
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

/** Whether a text may lie on a box: off the ground that is meant, and on one side of the front. */
function isOneSided(box: Box, meant: ReadonlySet<ZoneId>, holdings: Holdings): boolean {
  if (holdings.inZone(box, ({ id }) => meant.has(id))) return false;
  return !isForeign(box, 'ukraine', holdings) || !isForeign(box, 'russia', holdings);
}

/** Points on the ground to which a line may lead, in the first of its zones that has any free. */
function targetsOn(
  zones: readonly ZoneId[],
  taken: readonly Box[],
  { ground }: Geography,
  frame: Frame,
  { inZone, inMain }: Holdings,
): readonly Point[] {
  const whole = { x: 0, y: 0, width: frame.width, height: frame.height };
  for (const id of zones) {
    const zone = ground.zones.find((one) => one.id === id);
    if (!zone) continue;
    const free = spotsAround(pointIn(frame, zone.label)).filter(([x, y]) => {
      const point = { x: x - AIR, y: y - AIR, width: 2 * AIR, height: 2 * AIR };
      return (
        liesIn(point, whole) &&
        !taken.some((box) => overlap(point, box)) &&
        inZone(inUnits(frame, { x, y, width: 0, height: 0 }), (one) => one.id === id)
      );
    });
    // A line to a pocket would say that all of it is there.
    const main = free.filter(([x, y]) => {
      const { x: across, y: down } = inUnits(frame, { x, y, width: 0, height: 0 });
      return inMain(id, [across, down]);
    });
    const all = main.length > 0 ? main : free;
    const step = Math.ceil(all.length / TARGETS);
    if (all.length > 0) return all.filter((_, index) => index % step === 0);
  }
  return [];
}

/** The value within a text's box, its halo left out, that is nearest to another. */
function within(value: number, from: number, length: number): number {
  return Math.min(Math.max(value, from + HALO), from + length - HALO);
}

function boxesOf({ box, mark }: PlacedLabel): Box[] {
  return mark ? [box, markBox({ x: mark.x, y: mark.y, mark: mark.r })] : [box];
}

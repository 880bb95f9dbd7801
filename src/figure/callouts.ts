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

/** How a callout is written beside names of the usual size, and how wide it is tried, in em. */
const TYPE = { weight: 600, letterSpacing: 0 } as const;
const SIZE = 13;
const WIDTHS = [9.2, 11.5] as const;
/** Size of the names of regions, where they have room for it. */
const USUAL = 12;
/** Steps in which places for a callout are tried, and how far from its ground they may be. */
const STEP = 10;
const MOST_FAR = 200;
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
 */
export function placeCallouts(
  requests: readonly CalloutRequest[],
  geography: Geography,
  frame: Frame,
  names: readonly PlacedLabel[],
  obstacles: readonly Box[],
  most: number,
): readonly PlacedLabel[] {
  const holdings = holdingsOf(geography);
  const front = contactLines(geography, frame).flatMap(segmentsOf);
  const meant = new Set(requests.flatMap(({ zones }) => zones));
  const region = names.find(({ kind }) => kind === 'region');
  const size = (SIZE * (region?.size ?? USUAL)) / USUAL;
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    if (placed.length === most) break;
    const all = [...names, ...placed];
    const taken = [...obstacles, ...all.flatMap(boxesOf)];
    const leaders = all.flatMap(({ leader }) => (leader ? [leader] : []));
    const targets = targetsOn(request.zones, taken, geography, frame, holdings);
    const isFree = (box: Box) =>
      !taken.some((other) => overlap(box, other)) &&
      !leaders.some((line) => runsThrough(line, box)) &&
      isOneSided(inUnits(frame, box), meant, holdings);
    const costOf = ({ at: { box }, leader }: Way): number => {
      if (taken.some((other) => runsThrough(leader, other))) return Infinity;
      const isOnZone = holdings.inZone(inUnits(frame, box), () => true);
      const crosses = front.some((line) => cross(line, leader));
      return lengthOf(leader) + (isOnZone ? DETOUR.zone : 0) + (crosses ? DETOUR.front : 0);
    };
    const ways = WIDTHS.flatMap((room) => {
      const lines = balanced(request.text, room, (line) => textWidth(line, TYPE.weight, 1));
      const text = candidateFor({ ...TYPE, size, lines, x: 0, y: 0, mark: 0 }, 'centre');
      return placesFor(text, frame).flatMap((at) => waysTo(at, lines, targets));
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
}

/** The lines that may lead from a text's ground to one of its places. */
function waysTo(at: Candidate, lines: readonly string[], targets: readonly Point[]): Way[] {
  return targets.flatMap((target): Way[] => {
    const leader: Segment = [target, nearestOf(at.box, target)];
    return lengthOf(leader) <= MOST_FAR ? [{ at, lines, leader }] : [];
  });
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
  const inOrder = ways
    .map((way) => ({ way, length: lengthOf(way.leader) }))
    .toSorted((a, b) => a.length - b.length);
  for (const { way, length } of inOrder) {
    if (best && length >= best.cost) break;
    const isFreeThere = known.get(way.at) ?? isFree(way.at.box);
    known.set(way.at, isFreeThere);
    const cost = isFreeThere ? costOf(way) : Infinity;
    if (cost < (best?.cost ?? Infinity)) best = { way, cost };
  }
  return best?.way;
}

/** All places of a text in a frame. */
function placesFor({ x, y, textAnchor, box }: Candidate, frame: Frame): Candidate[] {
  const { width, height } = box;
  const room = { x: 0, y: 0, width: frame.width, height: frame.height };
  const places: Candidate[] = [];
  for (let top = MARGIN; top + height + MARGIN <= room.height; top += STEP) {
    for (let left = MARGIN; left + width + MARGIN <= room.width; left += STEP) {
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
  { inZone }: Holdings,
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
    const step = Math.ceil(free.length / TARGETS);
    if (free.length > 0) return free.filter((_, index) => index % step === 0);
  }
  return [];
}

/** The point of a text that is nearest to another. */
function nearestOf({ x, y, width, height }: Box, [toX, toY]: Point): Point {
  const within = (value: number, from: number, length: number) =>
    Math.min(Math.max(value, from + HALO), from + length - HALO);
  return [within(toX, x, width), within(toY, y, height)];
}

function lengthOf([[x1, y1], [x2, y2]]: Segment): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

function boxesOf({ box, mark }: PlacedLabel): Box[] {
  return mark ? [box, markBox({ x: mark.x, y: mark.y, mark: mark.r })] : [box];
}

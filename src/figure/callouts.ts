import type { Geography } from '../model/geography.ts';
import type { ZoneId } from '../model/zone.ts';
import { balanced } from './balanced.ts';
import { cheapest, placesFor, waysTo, type Way } from './callout-ways.ts';
import {
  candidateFor,
  cross,
  liesIn,
  markBox,
  overlap,
  runsThrough,
  type Box,
  type Candidate,
  type Point,
} from './candidates.ts';
import { pointIn, type Frame } from './frame.ts';
import { holdingsOf, inUnits, isForeign, type Holdings } from './holdings.ts';
import { contactLines } from './labelling.ts';
import { segmentsOf, type PlacedLabel } from './labels.ts';
import { spotsAround } from './spots.ts';
import { textWidth } from './text-width.ts';

/** A short text that stands beside some ground, with a line that leads to it. */
export interface CalloutRequest {
  readonly id: string;
  /** What it says, in full first: a shorter text stands where the ones before have no room. */
  readonly texts: readonly [full: string, ...shorter: string[]];
  /** The ground that it is of, the zone that it would best lead to first. */
  readonly zones: readonly ZoneId[];
}

/** How a callout is written beside names of the usual size. */
const TYPE = { weight: 600, letterSpacing: 0 } as const;
const SIZE = 13;
/** Size of the names of regions, where they have room for it. */
const USUAL = 12;
/** How wide a callout is tried, in em, and in which steps. */
const TRIED = { widths: [9.2, 11.5], step: 10 } as const;
/** More ways, which take longer, for the one that matters most. */
const TRIED_HARD = { widths: [5, 7.5, 9.2, 11.5, 15, 19], step: 5 } as const;
/** Letters, against the usual ones, and steps where none of its texts has room otherwise. */
const SMALLER = { part: 0.85, step: 2 } as const;
/** To how many points on its ground a line may lead, and their distance from names. */
const TARGETS = 12;
const AIR = 2;
/** Least distance between two callouts, in CSS pixels. */
const APART = 7;
/** How much longer a line may be so that it crosses no front, or its text lies on no zone. */
const DETOUR = { front: 80, zone: 25 } as const;

/**
 * Callouts where they stand: beside the names of a figure, none of which they move or cover, off
 * the ground that any of them is of, and across no front. The one with the shortest line to its
 * ground is taken; one without room is left out. For the first one more ways are tried, then its
 * shorter texts, at last smaller letters: the others alone would be read as the news.
 * @param names what stands in the frame already
 * @param most how many there may be; the first ones are placed
 * @param least size of the smallest letters
 */
export function placeCallouts(
  requests: readonly CalloutRequest[],
  geography: Geography,
  frame: Frame,
  names: readonly PlacedLabel[],
  obstacles: readonly Box[],
  most: number,
  least = 0,
): readonly PlacedLabel[] {
  const holdings = holdingsOf(geography);
  const front = contactLines(geography, frame).flatMap(segmentsOf);
  const meant = new Set(requests.flatMap(({ zones }) => zones));
  const region = names.find(({ kind }) => kind === 'region');
  const usual = (SIZE * (region?.size ?? USUAL)) / USUAL;
  const smaller = Math.max(SMALLER.part * usual, least);
  const placed: PlacedLabel[] = [];
  for (const [index, request] of requests.entries()) {
    if (placed.length === most) break;
    const all = [...names, ...placed];
    const taken = [...obstacles, ...names.flatMap(boxesOf), ...placed.map(({ box }) => grown(box))];
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
    const wayOf = ({ said, size, widths, step }: Try): Way | undefined => {
      const shapes = new Map(
        widths.map((room) => {
          const lines = balanced(said, room, (line) => textWidth(line, TYPE.weight, 1));
          return [lines.join('\n'), lines];
        }),
      );
      const ways = [...shapes.values()].flatMap((lines) => {
        const text = candidateFor({ ...TYPE, size, lines, x: 0, y: 0, mark: 0 }, 'centre');
        const places = placesFor(text, frame, step, targets).filter(isOffOthers);
        return places.flatMap((at) => waysTo(at, lines, size, targets));
      });
      return cheapest(ways, isFree, costOf);
    };
    const hard = request.texts.map((said) => ({ said, size: usual, ...TRIED_HARD }));
    const tries = [
      { said: request.texts[0], size: usual, ...TRIED },
      ...(index === 0 ? hard : []),
      ...(index === 0 ? hard.map((one) => ({ ...one, size: smaller, step: SMALLER.step })) : []),
    ];
    const best = tries.reduce<Way | undefined>((found, one) => found ?? wayOf(one), undefined);
    if (!best) continue;
    const { at, lines, size, leader } = best;
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

/** A text, and in which ways it is tried. */
interface Try {
  readonly said: string;
  readonly size: number;
  readonly widths: readonly number[];
  readonly step: number;
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

/** The room of a callout: one right below it would read as its next line. */
function grown({ x, y, width, height }: Box): Box {
  return { x: x - APART, y: y - APART, width: width + 2 * APART, height: height + 2 * APART };
}

function boxesOf({ box, mark }: PlacedLabel): Box[] {
  return mark ? [box, markBox({ x: mark.x, y: mark.y, mark: mark.r })] : [box];
}

import { bestBeside, clamp, segmentsIn } from './best-beside.ts';
import {
  candidateFor,
  cross,
  HALO,
  liesIn,
  markBox,
  overlap,
  runsThrough,
  type Anchor,
  type Box,
  type Candidate,
  type Point,
  type Segment,
} from './candidates.ts';
import { firstSpot } from './spots.ts';
import type { Weight } from './text-width.ts';

export {
  candidateFor,
  liesIn,
  HALO,
  LINE_HEIGHT,
  overlap,
  type Anchor,
  type Box,
  type Point,
  type Segment,
} from './candidates.ts';

export type LabelKind = 'town' | 'site' | 'region' | 'country' | 'sea' | 'river' | 'callout';

/** A name that should stand on a figure. Lengths are CSS pixels of the frame's nominal size. */
export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  /** The text broken into stacked lines; else it is one line. */
  readonly lines?: readonly string[];
  readonly kind: LabelKind;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  /** In em. */
  readonly letterSpacing: number;
  /** Lower ranks are placed first. */
  readonly rank: number;
  /** Radius of the point's mark; 0 for none. */
  readonly mark: number;
  /** Where the text may stand relative to the point, the best first. */
  readonly anchors: readonly Anchor[];
  /** How far from its point the text may be centred if there is no room at it, in CSS pixels. */
  readonly reach?: number;
  /** Whether a line leads from the mark to a text that stands away from it. */
  readonly led?: boolean;
  /** Whether a text may have a box: else it is left out. */
  readonly mayStand?: (box: Box) => boolean;
  /** Whether a text may have a box away from its point. */
  readonly mayStandAway?: (box: Box) => boolean;
  /** What must have room there as well: the lines of the text in other languages. */
  readonly also?: readonly (readonly string[])[];
  /** Left out where one of these is placed: other names of the same. */
  readonly unless?: readonly string[];
  /** Placed before all others, and keeps its mark where there is no room for its text. */
  readonly required?: boolean;
}

type Style = Pick<LabelRequest, 'id' | 'kind' | 'size' | 'weight' | 'letterSpacing'>;

/**
 * A name where it stands: SVG's `textAnchor` puts each line at `x`, the first with its baseline at
 * `y`. Lengths are CSS pixels of the frame's nominal size; `box` is the text with its halo.
 */
export interface PlacedLabel extends Style, Candidate {
  /** Stacked `LINE_HEIGHT` em apart; none where only the mark has room, whose box it then is. */
  readonly lines: readonly string[];
  /** The mark's middle and radius. */
  readonly mark: { readonly x: number; readonly y: number; readonly r: number } | null;
  /** A line from the mark to a text that stands away from it. */
  readonly leader: Segment | null;
}

/** Least distance from a label's box to the frame's edge, in CSS pixels. */
export const MARGIN = 4;

/**
 * Places names greedily: required ones, then by rank, then in the order given. A name takes the
 * first of its anchors, then of the spots in its reach, at which it may stand, its box lies in the
 * frame and is clear of obstacles, of the names placed before and of their marks; if there is none,
 * it is left out along with its mark.
 * The same requests always give the same result.
 * @param obstacles boxes that neither names nor marks may touch; only required marks may.
 * @param lines polylines that parts of the map meet along. An anchor that none of them crosses
 * comes before the others; next come those with a line between the point and its text. A text
 * that a line leads to stands where that crosses none, if it can.
 * @returns what is drawn, in the order of placing. Required marks outside the frame are not.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  frame: Box,
  obstacles: readonly Box[],
  lines: readonly (readonly Point[])[] = [],
): readonly PlacedLabel[] {
  const segments = segmentsIn(frame, lines.flatMap(segmentsOf));
  const ordered = requests
    .filter((request) => mayShow(request, frame))
    .sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false) || a.rank - b.rank);
  // Drawn whatever comes: no name may stand where one of them will be.
  const certain = ordered.filter(
    (request) => request.required && request.mark > 0 && liesIn(markBox(request), frame),
  );
  const taken = [...obstacles];
  const placed: PlacedLabel[] = [];
  const leaders: Segment[] = [];

  for (const request of ordered) {
    if (placed.some(({ id }) => request.unless?.includes(id))) continue;
    const isCertain = certain.includes(request);
    const others = certain.filter((other) => other !== request).map(markBox);
    const isClear = (box: Box) =>
      !overlapsOne(taken, box) &&
      !overlapsOne(others, box) &&
      !leaders.some((line) => runsThrough(line, box));
    const own = request.mark > 0 ? markBox(request) : null;
    if (own && !isCertain && !(liesIn(own, frame) && isClear(own))) continue;

    const text = { ...request, lines: request.lines ?? [request.text] };
    const { mayStand = () => true, mayStandAway = () => true, reach } = request;
    const fits = (box: Box) => liesIn(box, frame, MARGIN) && isClear(box) && mayStand(box);
    const fitting = request.anchors
      .map((anchor) => candidateFor(text, anchor))
      .filter(({ box }) => fits(box));
    const beside = bestBeside(fitting, request, segments, marksAhead(ordered, request));
    const leaderIn = (box: Box) => (request.led ? leaderTo(box, request) : null);
    const isAway = (box: Box) => {
      const line = leaderIn(box);
      return (
        fits(box) && mayStandAway(box) && !(line && taken.some((other) => runsThrough(line, other)))
      );
    };
    const isUncrossed = (box: Box) => {
      const line = leaderIn(box);
      return !(line && segments.some((segment) => cross(segment, line)));
    };
    const away =
      beside || reach === undefined
        ? undefined
        : firstSpot(candidateFor(text, 'centre'), reach, frame, isAway, isUncrossed);
    const best = beside ?? away;
    if (best) {
      const leader = away ? leaderIn(best.box) : null;
      if (leader) leaders.push(leader);
      placed.push(labelOf(request, text.lines, best, leader));
      taken.push(best.box);
    } else if (own && isCertain) {
      const { x, y } = request;
      placed.push(labelOf(request, [], { x, y, textAnchor: 'middle', box: own }, null));
    }
    if (own && best && !isCertain) taken.push(own);
  }
  return placed;
}

/** Whether a box overlaps one of others. A loop: it is asked ten thousand times for a figure. */
function overlapsOne(others: readonly Box[], box: Box): boolean {
  for (const other of others) if (overlap(box, other)) return true;
  return false;
}

/** Whether a name may be seen in a frame: it has no mark, or some of its mark is there. */
function mayShow(request: LabelRequest, frame: Box): boolean {
  return request.mark === 0 || overlap(markBox(request), frame);
}

/** By how much a name may come later, so that an earlier one keeps off its mark if it can. */
const SOON = 2;

/** The marks of the names that come next, and are as weighty or little less. */
function marksAhead(ordered: readonly LabelRequest[], request: LabelRequest): Box[] {
  return ordered
    .slice(ordered.indexOf(request) + 1)
    .filter(({ mark, rank }) => mark > 0 && rank < request.rank + SOON)
    .map(markBox);
}

/** The segments of a line, in its order. */
export function segmentsOf(line: readonly Point[]): Segment[] {
  return line.slice(1).map((end, index): Segment => [line[index] ?? end, end]);
}

/** The line from the edge of a mark to the nearest point of a text. */
function leaderTo(box: Box, { x, y, mark }: LabelRequest): Segment {
  const toX = clamp(x, box.x + HALO, box.width - 2 * HALO);
  const toY = clamp(y, box.y + HALO, box.height - 2 * HALO);
  const part = mark / Math.hypot(toX - x, toY - y);
  return [
    [x + part * (toX - x), y + part * (toY - y)],
    [toX, toY],
  ];
}

function labelOf(
  request: LabelRequest,
  lines: readonly string[],
  at: Candidate,
  leader: Segment | null,
): PlacedLabel {
  const { id, kind, size, weight, letterSpacing, mark } = request;
  const circle = mark > 0 ? { x: request.x, y: request.y, r: mark } : null;
  return { id, kind, lines, ...at, size, weight, letterSpacing, mark: circle, leader };
}

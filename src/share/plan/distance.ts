import { candidateFor, liesIn, markBox, overlap, runsThrough } from '../../figure/candidates.ts';
import type { Box, Point, Segment } from '../../figure/candidates.ts';
import type { Frame } from '../../figure/frame.ts';
import { contactLines } from '../../figure/labelling.ts';
import { MARGIN, type PlacedLabel } from '../../figure/labels.ts';
import { kmPerPixel } from '../../figure/scale-bar.ts';
import type { Geography } from '../../model/geography.ts';
import type { ZoneId } from '../../model/zone.ts';

/** Units of a frame's scale from which on a distance is marked. */
const FROM = 0.6;
/** A shorter line has no room for its text, a longer one says nothing of the front. In pixels. */
const LENGTH = [34, 150] as const;
const TYPE = { size: 11, weight: 400, letterSpacing: 0, mark: 0 } as const;
/** Where along its line the text is tried, from the town on, and on which side of it. */
const PLACES = [0.5, 0.65, 0.35] as const;
const SIDES = [1, -1] as const;

/** What is known where a distance is marked. */
interface Options {
  /** Zones that would not simply stay with their holder. */
  readonly changing: ReadonlySet<ZoneId>;
  /** Names and callouts that stand already, and where else nothing may stand. */
  readonly placed: readonly PlacedLabel[];
  readonly obstacles: readonly Box[];
  readonly unit: string;
}

/**
 * How far the greatest town on ground that would change is from the line of contact: a line to its
 * nearest point with the kilometres on it, where there is room; else that of the next greatest.
 */
export function distanceMark(
  geography: Geography,
  frame: Frame,
  { changing, placed, obstacles, unit }: Options,
): PlacedLabel | null {
  if (frame.scale < FROM) return null;
  const people = new Map(geography.places.map(({ id, population }) => [id, population ?? 0]));
  const towns = placed
    .filter(({ id, kind }) => {
      const zone = geography.placeZones[id];
      return kind === 'town' && zone !== undefined && changing.has(zone);
    })
    .toSorted((a, b) => (people.get(b.id) ?? 0) - (people.get(a.id) ?? 0));
  const lines = contactLines(geography, frame);
  const kmPer = kmPerPixel(frame);
  for (const { id, mark } of towns) {
    if (!mark) continue;
    const from: Point = [mark.x, mark.y];
    const to = nearestOn(lines, from);
    if (!to) continue;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length < LENGTH[0] || length > LENGTH[1]) continue;
    const leader: Segment = [from, to];
    const others = [...obstacles, ...boxesBut(placed, id)];
    if (others.some((box) => runsThrough(leader, box))) continue;
    const text = `${Math.round(length * kmPer)} ${unit}`;
    const inside = { x: 0, y: 0, width: frame.width, height: frame.height };
    const taken = [...others, ...placed.map(({ box }) => box), around(mark)];
    const isFree = (box: Box) =>
      liesIn(box, inside, MARGIN) &&
      !taken.some((other) => overlap(box, other)) &&
      !runsThrough(leader, box) &&
      !lines.some((line) => runsAlong(line, box));
    const candidates = PLACES.flatMap((part) =>
      SIDES.map((side) => candidateFor({ ...TYPE, ...beside(leader, part, side, text) }, 'centre')),
    );
    const candidate = candidates.find(({ box }) => isFree(box));
    if (!candidate) continue;
    const { size, weight, letterSpacing } = TYPE;
    const style = { id: `distance-${id}`, kind: 'callout', size, weight, letterSpacing } as const;
    return { ...style, ...candidate, lines: [text], mark: null, leader };
  }
  return null;
}

/** What names take of a map, without the mark and the name from which the line runs. */
function boxesBut(placed: readonly PlacedLabel[], own: string): Box[] {
  return placed.flatMap(({ id, box, mark }) =>
    id === own ? [] : [box, ...(mark ? [around(mark)] : [])],
  );
}

function around({ x, y, r }: NonNullable<PlacedLabel['mark']>): Box {
  return markBox({ x, y, mark: r });
}

/** A text whose box touches a line from one side. */
function beside([from, to]: Segment, part: number, side: number, text: string) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [across, down] = [(-dy / length) * side, (dx / length) * side];
  const lines = [text];
  const { box } = candidateFor({ ...TYPE, x: 0, y: 0, lines }, 'centre');
  const away = (Math.abs(across) * box.width + Math.abs(down) * box.height) / 2 + 1;
  return { lines, x: from[0] + part * dx + across * away, y: from[1] + part * dy + down * away };
}

function runsAlong(line: readonly Point[], box: Box): boolean {
  return line.some((to, index) => index > 0 && runsThrough([line[index - 1] ?? to, to], box));
}

/** The nearest point of lines. */
function nearestOn(lines: readonly (readonly Point[])[], [x, y]: Point): Point | null {
  let nearest: Point | null = null;
  let least = Infinity;
  for (const line of lines) {
    for (const [index, [toX, toY]] of line.entries()) {
      const [fromX, fromY] = line[index - 1] ?? [toX, toY];
      const [dx, dy] = [toX - fromX, toY - fromY];
      const square = dx * dx + dy * dy;
      const part = square === 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / square;
      const bound = Math.min(1, Math.max(0, part));
      const at: Point = [fromX + bound * dx, fromY + bound * dy];
      const away = Math.hypot(at[0] - x, at[1] - y);
      if (away < least) [least, nearest] = [away, at];
    }
  }
  return nearest;
}

import { overlap, runsThrough, type Box } from '../../figure/candidates.ts';
import type { Frame } from '../../figure/frame.ts';
import { holdingsOf, inUnits } from '../../figure/holdings.ts';
import { contactLines } from '../../figure/labelling.ts';
import { project } from '../../figure/projection.ts';
import type { Geography } from '../../model/geography.ts';
import type { ZoneId } from '../../model/zone.ts';
import { degreesOf, regionsIn } from '../options/extents.ts';
import type { FigureExtent } from '../options/options.ts';

/** Part of Ukraine's box up to which a map is a close-up. */
const CLOSE = 0.25;
/** Smaller maps than this have no room for another, in units of the sheet. */
const LEAST_MAP = 260;
/** Widths of the inset, the best first, in units of the sheet; the most of the map's shorter side; its shape. */
const WIDTHS = [124, 98, 76] as const;
const MOST = 0.3;
const SHAPE = 0.66;
/** From the map's edges, and what it keeps clear around it. */
const MARGIN = 8;
const AIR = 4;

/** What decides where the inset of a map stands. */
interface Asked {
  readonly extent: FigureExtent;
  /** Zones that would not simply stay with their holder: it hides none of them. */
  readonly changing: ReadonlySet<ZoneId>;
  /** What stands on the map already. */
  readonly taken: readonly Box[];
}

/**
 * Where the small map of Ukraine stands that shows where a close-up lies: in the corner that hides
 * least, never over ground that the map is of, ground that would change, or the line of contact.
 * Null where the map is none, or no corner is free.
 */
export function locatorBox(
  frame: Frame,
  geography: Geography,
  { extent, changing, taken }: Asked,
): Box | null {
  const shorter = Math.min(frame.width, frame.height);
  if (shorter < LEAST_MAP || partOfUkraine(frame, geography) > CLOSE) return null;
  const about = new Set<string>(regionsIn(extent));
  const lines = contactLines(geography, frame);
  const { inZone, inRest } = holdingsOf(geography);
  const isFree = (box: Box) =>
    !taken.some((other) => overlap(box, other)) &&
    !lines.some((line) =>
      line.some((to, index) => index > 0 && runsThrough([line[index - 1] ?? to, to], box)),
    ) &&
    !inZone(inUnits(frame, box), ({ id, region }) => changing.has(id) || about.has(region));
  const hides = (box: Box): number =>
    inZone(inUnits(frame, box), () => true) ? 2 : inRest(inUnits(frame, box)) ? 1 : 0;
  for (const width of WIDTHS.filter((one) => one <= shorter * MOST)) {
    const free = corners(frame, width, taken)
      .filter((box) => isFree(around(box)))
      .map((box) => ({ box, hidden: hides(box) }));
    const [best] = free.toSorted((a, b) => a.hidden - b.hidden);
    if (best) return best.box;
  }
  return null;
}

/** The corners in which it may stand, the best first. */
function corners({ width, height }: Frame, wide: number, taken: readonly Box[]): Box[] {
  const size = { width: wide, height: Math.round(wide * SHAPE) };
  const [right, bottom] = [width - MARGIN - size.width, height - MARGIN - size.height];
  const above = Math.min(height, ...taken.map(({ y }) => y)) - AIR - size.height;
  return [
    { x: right, y: MARGIN, ...size },
    { x: right, y: bottom, ...size },
    { x: MARGIN, y: MARGIN, ...size },
    { x: MARGIN, y: above, ...size },
  ];
}

function around({ x, y, width, height }: Box): Box {
  return { x: x - AIR, y: y - AIR, width: width + 2 * AIR, height: height + 2 * AIR };
}

/** What part of Ukraine's box a frame shows. */
function partOfUkraine({ width, height, scale }: Frame, geography: Geography): number {
  const [west, south, east, north] = degreesOf('ukraine', geography);
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return (width * height) / scale ** 2 / ((right - left) * (bottom - top));
}

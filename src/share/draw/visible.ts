import type { Geometry, MultiPolygon } from 'geojson';
import type { Frame } from '../../figure/frame.ts';
import type { Outlines } from '../../figure/outlines.ts';
import { LINES } from '../../grammar/line.ts';
import type { ZoneId } from '../../model/zone.ts';
import { areaOf, clippedTo, linesOf } from '../scene/clip.ts';
import type { Line } from '../scene/scene.ts';
import { linesApart } from './line-apart.ts';
import { placing, viewOf } from './placing.ts';
import { unconfirmedLines } from './unconfirmed.ts';

/**
 * Less ground than this, in square units of the picture, is not seen; and less than this nobody
 * finds who looks for what a legend names: of a strip along the front the front's own line is wider.
 */
const LEAST = { seen: 24, found: 75 } as const;

/**
 * Units of a frame's scale from which on a strip of 3 km along the front, as what is not confirmed
 * mostly is, is wider than half the contact line’s casing, which lies over it.
 */
const CLOSE = 0.4;

/** From the contact line's casing on the line of before 2022 is seen; shorter than this it is a speck. */
const PAST = { apart: LINES.casing.width / 2 + 1, shortest: 12 } as const;

/** The line of before 2022 where it isn't the contact line, or next to it. */
export function before2022(line: readonly Line[], contactLine: readonly Line[]): readonly Line[] {
  return linesApart(line, contactLine, PAST.apart, PAST.shortest);
}

/** What of the ground is seen in a frame. */
export function visibleIn(
  frame: Frame,
  outlines: Outlines,
  unconfirmed: MultiPolygon | null = null,
): {
  readonly zones: ReadonlySet<ZoneId>;
  readonly found: ReadonlySet<ZoneId>;
  readonly contactLine: boolean;
  readonly before2022: boolean;
  readonly unconfirmed: boolean;
} {
  const view = viewOf(frame, 0);
  const place = placing({ x: 0, y: 0, width: frame.width, height: frame.height }, frame);
  const lines = (geometry: Geometry) => linesOf(clippedTo(geometry, view), place);
  const areas = [...outlines.zones].map(([id, zone]) => [id, areaOf(lines(zone))] as const);
  const contactLine = lines(outlines.contactLine);
  const of = (least: number) => new Set(areas.flatMap(([id, area]) => (area >= least ? [id] : [])));
  return {
    zones: of(LEAST.seen),
    found: of(LEAST.found),
    contactLine: contactLine.some(({ points }) => points.length > 1),
    before2022: before2022(outlines.lineBefore2022.flatMap(lines), contactLine).length > 0,
    unconfirmed:
      unconfirmed !== null &&
      frame.scale >= CLOSE &&
      areaOf(unconfirmedLines(unconfirmed, view, place)) >= LEAST.seen,
  };
}

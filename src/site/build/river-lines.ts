import type { Feature, Position } from 'geojson';
import { LIVE_TYPE, NAME_ZOOMS, NEAR_FROM } from '../../grammar/live-names.ts';
import { curved } from '../../grammar/curved.ts';
import { between, fromLine, inKm, length, type Point, type Run } from './distance.ts';

/** A part of a river along which its name may stand, from a whole zoom on. */
export interface NamedLine {
  readonly line: Position[];
  readonly from: number;
}

/** A river is at most so far from the point of its name, in km. */
const NEAREST = 1.5;

/**
 * How far a line goes by its name, in km before and after the point of that name, where it is of
 * several rivers: the source joins the Mokri Yaly, the Vovcha and the lower Samara; the Kryvyi and the
 * Kazennyi Torets; the Tokmachka and the Molochna. Every other line with a name is one river.
 */
const REACH: Readonly<Record<string, readonly [before: number, after: number]>> = {
  'label-river-vovcha': [40, 85],
  'label-river-kazennyi-torets': [12, 26],
  'label-river-molochna': [30, 31],
};

/** How far a name stays from the line of contact: half its height and its halo, in CSS pixels. */
const CLEAR = LIVE_TYPE.river.size / 2 + 3;

/** Kilometres a CSS pixel at zoom 0 and 48.5° N. */
const KM_PER_PIXEL = 51.9;

/** The line of the river that a point names, of all lines of rivers; null where none is near. */
export function riverAt(
  label: Feature,
  lines: readonly (readonly Position[])[],
): readonly Position[] | null {
  if (label.geometry.type !== 'Point') return null;
  const at = inKm(label.geometry.coordinates);
  const away = lines.map((line) => fromLine(at, line.map(inKm)));
  const least = Math.min(...away);
  const line = lines[away.indexOf(least)];
  if (!line || least > NEAREST) return null;
  const reach = REACH[String(label.properties?.['id'])];
  return reach ? within(line, at, reach) : line;
}

/** What lies at most so far before and after the position that is nearest to a point. */
function within(
  line: readonly Position[],
  at: Point,
  [before, after]: readonly [number, number],
): readonly Position[] {
  const away = line.map((one) => fromLine(at, [inKm(one)]));
  const middle = away.indexOf(Math.min(...away));
  return line.filter((_, index) =>
    index < middle
      ? length(line.slice(index, middle + 1)) <= before
      : length(line.slice(middle, index + 1)) <= after,
  );
}

/**
 * The parts of a river along which its name may stand, each from the zoom on at which it is clear of
 * all lines of contact: no name stands on both sides of one.
 */
export function clearParts(
  river: readonly Position[],
  fronts: readonly Run[],
): readonly NamedLine[] {
  const parts: NamedLine[] = [];
  for (const [index, to] of river.entries()) {
    const start = river[index - 1];
    if (!start) continue;
    // As it is drawn, with what lies before and after it.
    const step = curved(river.slice(Math.max(0, index - 2), index + 2)).map(inKm);
    const from = clearFrom(between(step, fronts));
    if (from > NAME_ZOOMS.last) continue;
    const last = parts.at(-1);
    if (last?.from === from && last.line.at(-1) === start) last.line.push(to);
    else parts.push({ line: [start, to], from });
  }
  return parts;
}

/** The whole zoom from which on a name is clear of what is so many km away; 0 where it always is. */
function clearFrom(km: number): number {
  const zoom = Math.ceil(Math.log2((CLEAR * KM_PER_PIXEL) / km));
  return zoom > NEAR_FROM ? zoom : 0;
}

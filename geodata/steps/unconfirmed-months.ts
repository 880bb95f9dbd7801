import type { Feature } from 'geojson';
import { GRID } from '../config.js';
import { hasDay } from '../lib/day-set.js';
import { polygonal, polygonsOf, type Polygon, type Position } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';
import { snapped } from '../lib/snap.js';
import { adjacencyOf } from './adjacency.js';
import { arcsOf } from './arcs.js';
import { arcsText } from './history-text.js';
import { mergedSmall } from './merge-small.js';
import { polygonsById } from './simplify.js';
import { isUnconfirmed, type GreyPiece } from './unconfirmed.js';

/** Raised when files of an earlier form can't be read any more. */
const VERSION = 1;

/** Pieces below this are drawn as what they share most edge with. */
const LEAST_KM2 = 0.1;

/** Resolution in metres. */
const INTERVAL_M = 150;

/** Twice that of the ground of all days: some 44 m. */
const STEP = [GRID.step[0] * 2, GRID.step[1] * 2] as const;

/** What is drawn of a month: ground with the days on which it begins and ceases to be drawn. */
interface Patch {
  flips: number[];
  parts: Polygon[];
}

/**
 * What is not confirmed as files, one a month by its name: `arcs` and `flips` as in the ground of all
 * days, with days of the month. Where Russia holds ground it does not matter what is drawn: whoever
 * draws it cuts it to what Ukraine holds.
 */
export async function monthFiles(
  pieces: GreyPiece[],
  days: readonly string[],
  isKnown: readonly boolean[],
  say: (step: string) => void,
): Promise<Map<string, string>> {
  const { pairs } = adjacencyOf(pieces.map(({ polygon }) => polygon));
  const known = days.flatMap((day, index) => (isKnown[index] ? [{ day, index }] : []));
  const files = new Map<string, string>();
  let small = 0;
  for (const month of new Set(known.map(({ day }) => day.slice(0, 7)))) {
    const own = known.filter(({ day }) => day.startsWith(month));
    const merged = mergedSmall(
      pieces.map((piece) => ({ areaKm2: piece.areaKm2, key: flipsOf(piece, own) })),
      pairs,
      LEAST_KM2,
    );
    small += merged.count;
    const patches = patchesOf(pieces, merged.keys);
    const grid = await drawn(patches);
    const file = {
      version: VERSION,
      month,
      days: own.map(({ day }) => dayOfMonth(day)),
      origin: GRID.origin,
      step: STEP,
      flips: patches.map(({ flips }) => flips),
      arcs: arcsText(arcsOf(grid)),
    };
    files.set(`unconfirmed-${month}.json`, `${JSON.stringify(file)}\n`);
  }
  say(
    `  ${files.size} months; ${small} pieces below ${LEAST_KM2} km² drawn as what lies beside them`,
  );
  return files;
}

const dayOfMonth = (day: string): number => Number(day.slice(8));

/**
 * The days on which a piece begins and ceases to be drawn, in one text; where Russia holds it, it stays
 * as it was. Null for what Russia holds on all of them: it counts as no neighbour.
 */
function flipsOf(piece: GreyPiece, days: readonly { day: string; index: number }[]): string | null {
  const own = days.filter(({ index }) => !hasDay(piece.russia, index));
  if (own.length === 0) return null;
  let isDrawn = false;
  const flips: number[] = [];
  for (const [i, { day, index }] of own.entries()) {
    if (isUnconfirmed(piece, index) === isDrawn) continue;
    isDrawn = !isDrawn;
    // What is grey as soon as Ukraine holds it may as well be drawn before.
    flips.push(dayOfMonth(i === 0 ? (days[0]?.day ?? day) : day));
  }
  return flips.join();
}

/** Pieces that are drawn on the same days, in the order of these. */
function patchesOf(pieces: GreyPiece[], keys: readonly (string | null)[]): Patch[] {
  const patches = new Map<string, Patch>();
  for (const [index, key] of keys.entries()) {
    if (!key) continue;
    const patch = patches.get(key) ?? { flips: key.split(',').map(Number), parts: [] };
    patch.parts.push(pieces[index]?.polygon ?? []);
    patches.set(key, patch);
  }
  return [...patches.values()].toSorted((a, b) => {
    const at = a.flips.findIndex((flip, i) => flip !== b.flips[i]);
    return at < 0 ? a.flips.length - b.flips.length : (a.flips[at] ?? 0) - (b.flips[at] ?? -1);
  });
}

/** The shapes of patches, simplified together, in steps of the grid. */
async function drawn(patches: Patch[]): Promise<Polygon[][]> {
  const features = patches.map(({ parts }, id): Feature => ({
    type: 'Feature',
    properties: { id },
    geometry: polygonal(parts),
  }));
  const simple = await mapshaper(
    `-i in.json -dissolve id -simplify interval=${INTERVAL_M} -o out.json format=geojson`,
    { in: collection(features) },
  );
  const laid = simple.map((feature): Feature => ({
    ...feature,
    geometry: polygonal(
      polygonsOf(feature.geometry).map((rings) => rings.map((ring) => ring.map(toGrid))),
    ),
  }));
  return polygonsById(await snapped(laid, 1), patches.length);
}

const toGrid = ([x, y]: Position): Position => [
  Math.round((x - GRID.origin[0]) / STEP[0]),
  Math.round((y - GRID.origin[1]) / STEP[1]),
];

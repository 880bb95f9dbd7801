import type { Feature } from 'geojson';
import { linesOf, type Position } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';
import { meetingLines } from './contact-line.js';
import type { Shape } from './day-ground.js';

const INTERVAL_M = 2000;
/** Rounding in degrees: Natural Earth's 1:10m lines are no finer. */
const GRID = 0.001;
/** Ends of foreign borders this near Ukraine's are drawn up to it; in degrees. */
const REACH = 0.06;

const isAbroad = (zone: string): boolean => zone === 'land' || zone === 'far';
const isUkraine = (zone: string): boolean => !isAbroad(zone);

/** Ukraine's land border: where its own outline meets land abroad. Sea borders are not drawn. */
export const ukraineBorder = (shapes: Shape[]): Position[][] =>
  meetingLines(shapes, isUkraine, isAbroad);

/**
 * Borders between third countries. None with Ukraine is taken from Natural Earth, whose line at
 * Perekop is one; ends near Ukraine's border are led to it.
 */
export async function foreignBorders(
  borders: Feature[],
  ukraine: Position[][],
): Promise<Position[][]> {
  const foreign = borders.filter(
    ({ properties }) => properties?.adm0_left !== 'Ukraine' && properties?.adm0_right !== 'Ukraine',
  );
  const lines = await mapshaper(
    `-i in.json -each "kind = 1" -dissolve kind -simplify interval=${INTERVAL_M} ` +
      `-snap precision=${GRID} ` +
      '-o out.json format=geojson',
    { in: collection(foreign) },
  );
  const targets = ukraine.flat();
  return lines
    .flatMap(({ geometry }) => linesOf(geometry))
    .map((line) => [...led(line[0], targets), ...line, ...led(line.at(-1), targets)]);
}

/** The nearest target within reach, if any. */
function led(end: Position | undefined, targets: Position[]): Position[] {
  if (!end) return [];
  let nearest: Position | undefined;
  let least = REACH;
  for (const target of targets) {
    const distance = Math.hypot(target[0] - end[0], target[1] - end[1]);
    if (distance < least) [nearest, least] = [target, distance];
  }
  return nearest ? [nearest] : [];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { edgesOf, inPolygons, polygonsOf, type Position } from '../../geodata/lib/geometry.js';
import { patchAt } from '../../src/history/places.ts';
import { dateOf } from '../../src/model/calendar.ts';
import { holderOn, type History } from '../../src/history/history.ts';
import { days, history } from './history.js';

const sources = process.env.GEODATA_SOURCES;
if (!sources) {
  console.log('Skipped: points in the ground of days, for GEODATA_SOURCES names no inputs.');
}

const DAYS = 40;
const POINTS = 200;
/** What simplification may move an outline by. */
const NEAR_KM = 0.5;
/** Share of points that may lie on the wrong side within NEAR_KM. */
const MOST_NEAR = 0.002;

/** The nine regions lie inside. */
const BOX = [30.2, 44.3, 40.3, 52.4] as const;

/** Numbers from 0 to 1, the same on every run. */
function* random(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Height of a band of latitude, in degrees. */
const BAND = 0.1;

/** The arcs that reach into each band: all that a ray through a point of it can cross. */
const bands = new Map<number, History['arcs'][number][]>();
for (const arc of history.arcs) {
  const heights = arc.line.map(([, y]) => y);
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  for (let band = Math.floor(low / BAND); band <= Math.floor(high / BAND); band++) {
    bands.set(band, [...(bands.get(band) ?? []), arc]);
  }
}

/** The ground of all days, as far as the band of a point needs it. */
function bandOf([, y]: Position): History {
  return { ...history, arcs: bands.get(Math.floor(y / BAND)) ?? [] };
}

it.skipIf(!sources)('random points on random days lie in the ground of who holds them', () => {
  const numbers = random(20240708);
  const next = (): number => numbers.next().value as number;
  const far: string[] = [];
  let near = 0;
  for (let count = 0; count < DAYS; count++) {
    const day = days[Math.floor(next() * days.length)] ?? 0;
    const file = `control/deepstatemap_data_${dateOf(history, day).replaceAll('-', '')}.geojson`;
    const text = readFileSync(join(sources ?? '', file), 'utf8');
    const control = (JSON.parse(text) as FeatureCollection).features.flatMap(({ geometry }) =>
      polygonsOf(geometry),
    );
    for (let left = POINTS; left > 0;) {
      const at: Position = [
        BOX[0] + next() * (BOX[2] - BOX[0]),
        BOX[1] + next() * (BOX[3] - BOX[1]),
      ];
      const patch = history.patches[patchAt(bandOf(at), at)];
      if (!patch) continue;
      left--;
      const isInside = inPolygons(at, control);
      if (isInside === (holderOn(patch, day) === 'russia')) continue;
      const edges = control.flat().flatMap(edgesOf);
      if (edges.some((edge) => kmTo(edge, at) < NEAR_KM)) near++;
      else far.push(`${patch.region} ${dateOf(history, day)} ${at}`);
    }
  }
  expect(far).toEqual([]);
  expect(near / (DAYS * POINTS)).toBeLessThan(MOST_NEAR);
});

/** Distance in km from a point to an edge. */
function kmTo([a, b]: [Position, Position], [x, y]: Position): number {
  const shrink = Math.cos((y * Math.PI) / 180);
  const [ax, ay, bx, by] = [(a[0] - x) * shrink, a[1] - y, (b[0] - x) * shrink, b[1] - y];
  const [dx, dy] = [bx - ax, by - ay];
  const share = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + share * dx, ay + share * dy) * 111.195;
}

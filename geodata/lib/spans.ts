import type { Feature } from 'geojson';
import { edgesOf, polygonsOf, type Position } from './geometry.js';

/** Rows that ground is measured along, in degrees of latitude: half a kilometre. */
const ROW = 0.005;
const KM_PER_DEGREE = 111.195;

/** Stretches of ground from west to east, as the longitudes where they begin and end, by row. */
export type Spans = ReadonlyMap<number, readonly number[]>;

/** Ground in rows: enough to tell how much of it is other ground, to a few per cent. */
export function spansOf(features: readonly Feature[]): Spans {
  const rows = new Map<number, number[]>();
  const rings = features.flatMap(({ geometry }) => polygonsOf(geometry).flat());
  for (const [a, b] of rings.flatMap(edgesOf)) {
    const [low, high]: [Position, Position] = a[1] < b[1] ? [a, b] : [b, a];
    for (let row = Math.ceil(low[1] / ROW); row * ROW < high[1]; row++) {
      const share = (row * ROW - low[1]) / (high[1] - low[1]);
      const at = low[0] + share * (high[0] - low[0]);
      const list = rows.get(row);
      if (list) list.push(at);
      else rows.set(row, [at]);
    }
  }
  for (const list of rows.values()) list.sort((a, b) => a - b);
  return rows;
}

/** Area in km² of the ground for which `counts`, told whether it lies in one and in the other. */
export function areaWhere(
  one: Spans,
  other: Spans,
  counts: (inOne: boolean, inOther: boolean) => boolean,
): number {
  let km2 = 0;
  for (const row of new Set([...one.keys(), ...other.keys()])) {
    const ends = [
      ...(one.get(row) ?? []).map((at) => ({ at, isOne: true })),
      ...(other.get(row) ?? []).map((at) => ({ at, isOne: false })),
    ].sort((a, b) => a.at - b.at);
    let [inOne, inOther, from, degrees] = [false, false, 0, 0];
    for (const { at, isOne } of ends) {
      if (counts(inOne, inOther)) degrees += at - from;
      if (isOne) inOne = !inOne;
      else inOther = !inOther;
      from = at;
    }
    const shrink = Math.cos((row * ROW * Math.PI) / 180);
    km2 += degrees * shrink * ROW * KM_PER_DEGREE ** 2;
  }
  return km2;
}

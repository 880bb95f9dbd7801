import type { Feature } from 'geojson';
import { noDays, sameDays, toggleDays, type DaySet } from '../lib/day-set.js';
import { Fault } from '../lib/fault.js';
import { innerPoint, polygonsOf, type Polygon, type Position } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';
import type { ControlEdges } from './control-edges.js';

/** Ground that no day's control line cuts, and the days on which it lies inside. */
export interface Tile {
  polygon: Polygon;
  days: DaySet;
}

/** What the lines of all days cut the plane into, but for what lies outside them all. */
export async function tilesOf(control: ControlEdges): Promise<Tile[]> {
  const lines: Feature = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: control.edges },
  };
  const faces = await mapshaper('-i in.json -polygons -o out.json format=geojson', {
    in: collection([lines]),
  });
  const daysAt = daysIndex(control);
  return faces
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .map((polygon) => ({ polygon, days: daysAt(innerPoint(polygon)) }));
}

/**
 * The days on which a point lies inside the control line. Whoever comes in from outside changes
 * sides on the days of each edge he crosses: what is left over of all these sets are the days.
 * Two ways, from the west and from the south, have to agree.
 */
export function daysIndex({ edges, days }: ControlEdges): (at: Position) => DaySet {
  const count = (days[0]?.length ?? 0) * 32;
  const rows = [rowsOf(edges, 1), rowsOf(edges, 0)] as const;
  const along = (at: Position, axis: 0 | 1): DaySet => {
    const across = (1 - axis) as 0 | 1;
    const found = noDays(count);
    for (const i of rows[axis].get(rowOf(at[across])) ?? []) {
      const [a, b] = edges[i] as [Position, Position];
      if (a[across] > at[across] === b[across] > at[across]) continue;
      const share = (at[across] - a[across]) / (b[across] - a[across]);
      if (a[axis] + share * (b[axis] - a[axis]) < at[axis]) toggleDays(found, days[i] as DaySet);
    }
    return found;
  };
  return (at) => {
    const [west, south] = [along(at, 0), along(at, 1)];
    if (!sameDays(west, south)) throw new Fault('control line', `does not close around ${at}`);
    return west;
  };
}

/** Rows in which edges are looked up, in degrees. */
const ROW = 0.01;
const rowOf = (at: number): number => Math.floor(at / ROW);

/** The numbers of the edges that come through each row of an axis. */
function rowsOf(edges: [Position, Position][], axis: 0 | 1): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const [index, [a, b]] of edges.entries()) {
    const last = rowOf(Math.max(a[axis], b[axis]));
    for (let row = rowOf(Math.min(a[axis], b[axis])); row <= last; row++) {
      const list = rows.get(row);
      if (list) list.push(index);
      else rows.set(row, [index]);
    }
  }
  return rows;
}

import type { Feature } from 'geojson';
import { noDays, toggleDay, type DaySet } from '../lib/day-set.js';
import { polygonsOf, type Position } from '../lib/geometry.js';

/** Vertices closer than this are one: some days have the same line to fewer decimals. */
const SAME_M = 1;

const METRES_PER_DEGREE = 111_195;
const CELL = 1e-5;

/** The control line of all days, each edge once with the days that have it. */
export interface ControlEdges {
  edges: [Position, Position][];
  days: DaySet[];
  /** For each day, how many of its vertices took the place of one of an earlier day. */
  moved: number[];
}

/** Collects edges day by day. A vertex within a metre of one of an earlier day is that vertex. */
export function edgeCollector(count: number): {
  add: (day: number, control: Feature[]) => void;
  result: () => ControlEdges;
} {
  const vertices = vertexIndex();
  const numbers = new Map<number, number>();
  const found: ControlEdges = { edges: [], days: [], moved: [] };
  const toggle = (day: number, a: number, b: number): void => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = low * 2 ** 24 + high;
    let number = numbers.get(key);
    if (number === undefined) {
      number = found.edges.length;
      numbers.set(key, number);
      found.edges.push([vertices.at(low), vertices.at(high)]);
      found.days.push(noDays(count));
    }
    toggleDay(found.days[number] as DaySet, day);
  };
  return {
    add: (day, control) => {
      let moved = 0;
      for (const ring of control.flatMap(({ geometry }) => polygonsOf(geometry).flat())) {
        const ids = ring.map((at) => vertices.of(at));
        moved += ids.slice(1).filter((id, i) => !same(vertices.at(id), ring[i + 1])).length;
        for (const [i, id] of ids.slice(1).entries()) {
          if (id !== ids[i]) toggle(day, ids[i] as number, id);
        }
      }
      found.moved[day] = moved;
    },
    result: () => found,
  };
}

const same = (a: Position, b: Position | undefined): boolean => a[0] === b?.[0] && a[1] === b[1];

/** Numbers for vertices, the same number for those within SAME_M. */
function vertexIndex(): { of: (at: Position) => number; at: (id: number) => Position } {
  const positions: Position[] = [];
  const known = new Map<string, number>();
  const cells = new Map<string, number[]>();
  const cellsAround = ([x, y]: Position): string[] => {
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    return [-2, -1, 0, 1, 2].flatMap((dx) => [-1, 0, 1].map((dy) => `${column + dx},${row + dy}`));
  };
  const near = (at: Position): number | undefined =>
    cellsAround(at)
      .flatMap((cell) => cells.get(cell) ?? [])
      .find((id) => distanceM(at, positions[id] as Position) < SAME_M);
  const added = (at: Position): number => {
    const cell = `${Math.floor(at[0] / CELL)},${Math.floor(at[1] / CELL)}`;
    cells.set(cell, [...(cells.get(cell) ?? []), positions.length]);
    return positions.push(at) - 1;
  };
  return {
    of: (at) => {
      const key = `${at[0]},${at[1]}`;
      const id = known.get(key) ?? near(at) ?? added(at);
      known.set(key, id);
      return id;
    },
    at: (id) => positions[id] as Position,
  };
}

function distanceM([x, y]: Position, [u, v]: Position): number {
  const shrink = Math.cos((y * Math.PI) / 180);
  return Math.hypot((x - u) * shrink, y - v) * METRES_PER_DEGREE;
}

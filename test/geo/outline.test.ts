import { expect, it } from 'vitest';
import { GRID } from '../../geodata/config.js';
import { edgeKey } from '../../geodata/lib/edges.js';
import { edgesOf, polygonsOf, type Position } from '../../geodata/lib/geometry.js';
import { contactLineOn } from '../../src/history/contact-line.ts';
import { dayOf } from '../../src/model/calendar.ts';
import { contactLine, manifest, regions } from './files.js';
import { history } from './history.js';

const steps = ([x, y]: readonly [number, number]): Position => [
  Math.round((x - GRID.origin[0]) / GRID.step[0]),
  Math.round((y - GRID.origin[1]) / GRID.step[1]),
];

/** Edges in steps of the page's grid; those that are none there are left out. */
const edgesOnGrid = (lines: readonly (readonly (readonly [number, number])[])[]): Set<string> =>
  new Set(
    lines
      .flatMap((line) => edgesOf(line.map(steps)))
      .filter(([a, b]) => a[0] !== b[0] || a[1] !== b[1])
      .map(([a, b]) => edgeKey(a, b)),
  );

/** Share of the edges of either that the other lacks. */
const unlike = (one: Set<string>, other: Set<string>): number => {
  const only = [...one].filter((edge) => !other.has(edge)).length;
  const lacked = [...other].filter((edge) => !one.has(edge)).length;
  return (only + lacked) / (one.size + other.size);
};

/** Edges that rounding makes cross are mended on the grid alone. */
const MENDED = 0.01;

it('the outlines of the regions are those of the files of the day, on the grid of the page', () => {
  const outer = history.arcs.filter(
    ({ left, right }) => history.patches[left]?.region !== history.patches[right]?.region,
  );
  const published = regions.flatMap(({ geometry }) => polygonsOf(geometry).flat());
  expect(unlike(edgesOnGrid(outer.map(({ line }) => line)), edgesOnGrid(published))).toBeLessThan(
    MENDED,
  );
});

it('the contact line of the day is that of its file, on the grid of the page', () => {
  const day = dayOf(history, manifest().line_date) ?? NaN;
  const own = contactLineOn(history, day).coordinates as Position[][];
  const file = contactLine[0]?.geometry;
  const published = file?.type === 'MultiLineString' ? (file.coordinates as Position[][]) : [];
  expect(unlike(edgesOnGrid(own), edgesOnGrid(published))).toBeLessThan(MENDED);
});

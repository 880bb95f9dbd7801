import { expect, it } from 'vitest';
import { polygonsOf, type Position } from '../../geodata/lib/geometry.js';
import { contactLineOn } from '../../src/history/contact-line.ts';
import { dayOf } from '../../src/model/calendar.ts';
import { contactLine, manifest, regions } from './files.js';
import { edgesOnGrid, unlike } from './grid.js';
import { history } from './history.js';

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

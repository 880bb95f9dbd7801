import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { hasDay, type DaySet } from '../../geodata/lib/day-set.js';
import type { Position } from '../../geodata/lib/geometry.js';
import { edgeCollector, type ControlEdges } from '../../geodata/steps/control-edges.js';
import { missingDays, redrawnDays } from '../../geodata/steps/days.js';
import { daysIndex } from '../../geodata/steps/tiles.js';

const square = (west: number, east: number): Position[] => [
  [west, 48],
  [east, 48],
  [east, 49],
  [west, 49],
  [west, 48],
];

const control = (ring: Position[]): Feature[] => [
  { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } },
];

const edgesOn = (...rings: Position[][]): ControlEdges => {
  const { add, result } = edgeCollector(rings.length);
  for (const [day, ring] of rings.entries()) add(day, control(ring));
  return result();
};

const listed = (set: DaySet): number[] => [0, 1, 2].filter((day) => hasDay(set, day));

describe('the edges of all days', () => {
  it('are there once, each with the days that have it', () => {
    const { edges, days } = edgesOn(square(37, 38), square(37, 39));
    expect(edges.length).toBe(7);
    const west = edges.findIndex(([a, b]) => a[0] === 37 && b[0] === 37);
    expect(listed(days[west] as DaySet)).toEqual([0, 1]);
  });

  it('have one vertex for those within a metre, that of the earlier day', () => {
    const { edges, moved } = edgesOn(square(37.0000001, 38), square(37.000001, 38));
    expect(edges.length).toBe(4);
    expect(edges.flat(2)).not.toContain(37.000001);
    expect(moved).toEqual([0, 2]);
  });

  it('keep vertices apart that are farther from each other', () => {
    expect(edgesOn(square(37, 38), square(37.00003, 38)).edges.length).toBe(7);
  });
});

describe('the days of a point', () => {
  it('are those on which the line runs around it', () => {
    const daysAt = daysIndex(edgesOn(square(37, 38), square(37, 39), square(38.5, 39)));
    expect(listed(daysAt([37.5, 48.5]))).toEqual([0, 1]);
    expect(listed(daysAt([38.7, 48.5]))).toEqual([1, 2]);
    expect(listed(daysAt([36.5, 48.5]))).toEqual([]);
  });

  it('are not made up where a line does not close', () => {
    const open = edgesOn(square(37, 38));
    const south = open.edges.findIndex(([a, b]) => a[1] === 48 && b[1] === 48);
    const broken = {
      ...open,
      edges: open.edges.toSpliced(south, 1),
      days: open.days.toSpliced(south, 1),
    };
    expect(() => daysIndex(broken)([37.5, 48.5])).toThrow(/does not close around 37.5,48.5/);
  });
});

describe('the days of the archive', () => {
  it('that are missing are found by the calendar', () => {
    expect(missingDays(['2024-12-30', '2025-01-02', '2025-01-03'])).toEqual([
      '2024-12-31',
      '2025-01-01',
    ]);
  });

  it('drawn otherwise are those that the days around them are not like', () => {
    expect(redrawnDays([0, 1400, 0, 20, 300, 1700, 1700])).toEqual([1]);
  });
});

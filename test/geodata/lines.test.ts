import { describe, expect, it } from 'vitest';
import { crossings } from '../../geodata/lib/crossings.js';
import { joinEdges } from '../../geodata/lib/edges.js';
import type { Polygon, Position } from '../../geodata/lib/geometry.js';
import { contactLine } from '../../geodata/steps/contact-line.js';
import { wayBetween, withoutDetours } from '../../geodata/steps/dnipro.js';

const west: Polygon = [[[0, 0], [1, 0], [1, 0.5], [1, 1], [0, 1], [0, 0]]]; // prettier-ignore
const east: Polygon = [[[1, 0], [2, 0], [2, 1], [1, 1], [1, 0.5], [1, 0]]]; // prettier-ignore
const south: Polygon = [[[0, -1], [2, -1], [2, 0], [1, 0], [0, 0], [0, -1]]]; // prettier-ignore

const shape = (zone: string, ...polygons: Polygon[]) => ({ zone, polygons });

describe('the contact line', () => {
  it('is where the two holders meet, not coast nor border', () => {
    const line = contactLine(
      [shape('donetsk.ukraine', west), shape('donetsk.russia', east), shape('land', south)],
      '2025-08-08',
    );
    expect(line.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 1],
          [1, 0.5],
          [1, 0],
        ],
      ],
    });
    expect(line.properties).toMatchObject({ id: 'contact-line', line_date: '2025-08-08' });
    expect(line.properties?.length_km).toBeCloseTo(110.6, 1);
  });

  it('crosses from region to region, and is no border between regions of one holder', () => {
    const across = contactLine(
      [
        shape('donetsk.ukraine', west),
        shape('luhansk.russia', east),
        shape('kherson.russia', south),
      ],
      '2025-08-08',
    );
    const same = contactLine(
      [shape('donetsk.russia', west), shape('luhansk.russia', east)],
      '2025-08-08',
    );
    expect(across.geometry).toMatchObject({ coordinates: [[[1, 1], [1, 0.5], [1, 0], [0, 0]]] }); // prettier-ignore
    expect(same.geometry).toMatchObject({ coordinates: [] });
  });
});

describe('joining edges', () => {
  it('makes one closed line of a ring', () => {
    const ring: [Position, Position][] = [
      [[0, 0], [1, 0]],
      [[1, 1], [1, 0]],
      [[1, 1], [0, 0]],
    ]; // prettier-ignore
    const [line, ...more] = joinEdges(ring);
    expect(more).toEqual([]);
    expect(line).toHaveLength(4);
    expect(line?.[0]).toEqual(line?.[3]);
  });

  it('ends lines where three of them meet', () => {
    const star: [Position, Position][] = [
      [[0, 0], [1, 0]],
      [[0, 0], [0, 1]],
      [[0, 0], [-1, 0]],
    ]; // prettier-ignore
    expect(joinEdges(star)).toHaveLength(3);
  });
});

describe('crossings', () => {
  it('are found between edges that cross, also far from the ends', () => {
    expect(crossings([[[30, 45], [31, 46]], [[30, 46], [31, 45]]])).toHaveLength(1); // prettier-ignore
  });

  it('are not touching edges and shared edges', () => {
    expect(crossings([west[0] ?? [], east[0] ?? []])).toEqual([]);
  });
});

describe('the lower Dnipro', () => {
  it('takes the shorter way along a ring, in the direction asked for', () => {
    const ring: Position[] = [[0, 0], [1, 0], [1, 1], [0.5, 3], [0, 1], [0, 0]]; // prettier-ignore
    expect(wayBetween(ring, [1, 1], [0, 0])).toEqual([[1, 1], [1, 0], [0, 0]]); // prettier-ignore
    expect(wayBetween(ring, [0, 0], [1, 1])).toEqual([[0, 0], [1, 0], [1, 1]]); // prettier-ignore
  });

  it('cuts a long detour short and leaves bends alone', () => {
    const bend: Position[] = [[33, 47], [33.1, 47.05], [33.2, 47]]; // prettier-ignore
    const detour: Position[] = [[33, 47], [33, 47.2], [33.05, 47.2], [33.05, 47]]; // prettier-ignore
    expect(withoutDetours(bend)).toEqual(bend);
    expect(withoutDetours(detour)).toEqual([[33, 47], [33.05, 47]]); // prettier-ignore
  });
});

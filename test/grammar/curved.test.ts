import type { Feature, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readGeography } from '../../src/data/read.ts';
import { curved, curvedFeature } from '../../src/grammar/curved.ts';

const BEND: Position[] = [
  [36, 48],
  [36.1, 48],
  [36.1, 48.1],
];

/** The greatest angle by which a line turns, in degrees. */
function sharpest(line: readonly Position[]): number {
  const turns = line.slice(1, -1).map((at, index) => {
    const [from, to] = [line[index] ?? at, line[index + 2] ?? at];
    const heading = (a: Position, b: Position) =>
      Math.atan2((b[1] ?? 0) - (a[1] ?? 0), (b[0] ?? 0) - (a[0] ?? 0));
    const turn = Math.abs(heading(at, to) - heading(from, at)) * (180 / Math.PI);
    return Math.min(turn, 360 - turn);
  });
  return Math.max(...turns);
}

describe('a river', () => {
  it('runs through all its positions, and turns nowhere as sharply as they do', () => {
    const line = curved(BEND);
    for (const at of BEND) expect(line).toContainEqual(at);
    expect(sharpest(BEND)).toBe(90);
    expect(sharpest(line)).toBeLessThan(50);
  });

  it('is as it is where its positions lie near each other', () => {
    const fine: Position[] = [
      [36, 48],
      [36.002, 48.001],
      [36.003, 48.002],
    ];
    expect(curved(fine)).toEqual(fine);
  });

  it('strays by no more from its straight line than the source may be off', () => {
    const [, middle] = [BEND[0], curved(BEND)[2] as Position];
    expect(Math.abs((middle[1] ?? 0) - 48) * 111).toBeLessThan(1.5);
  });
});

it('curves rivers and nothing else', () => {
  const feature = (kind: string): Feature => ({
    type: 'Feature',
    properties: { kind },
    geometry: { type: 'MultiLineString', coordinates: [BEND] },
  });
  const border = feature('border');
  expect(curvedFeature(border)).toBe(border);
  const { geometry } = curvedFeature(feature('river'));
  expect(geometry).toEqual({ type: 'MultiLineString', coordinates: [curved(BEND)] });
});

it('takes no great river over the line of contact more often than its positions do', () => {
  const { basemap, 'contact-line': contact } = readGeography('.').layers;
  const linesOf = ({ geometry }: Feature): Position[][] =>
    geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  const fronts = contact.features.flatMap(linesOf);
  const rivers = basemap.features.filter(
    ({ properties }) => properties?.['kind'] === 'river' && properties['rank'] <= 3,
  );
  const crossings = (lines: readonly Position[][]) =>
    lines.reduce((sum, line) => sum + fronts.reduce((n, front) => n + crossed(line, front), 0), 0);
  const before = crossings(rivers.flatMap(linesOf));
  expect(before).toBeGreaterThan(1);
  expect(crossings(rivers.map(curvedFeature).flatMap(linesOf))).toBe(before);
});

function crossed(one: readonly Position[], other: readonly Position[]): number {
  let count = 0;
  for (let i = 1; i < one.length; i++) {
    const [a, b] = [one[i - 1] as Position, one[i] as Position];
    for (let j = 1; j < other.length; j++) {
      const [c, d] = [other[j - 1] as Position, other[j] as Position];
      if (Math.abs((a[0] ?? 0) - (c[0] ?? 0)) > 0.5) continue;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
    }
  }
  return count;
}

function side([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position) {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

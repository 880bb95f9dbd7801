import type { Feature, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { inKm, runsOf } from '../../../src/site/build/distance.ts';
import { clearParts, riverAt } from '../../../src/site/build/river-lines.ts';

const label = (coordinates: Position, id = 'label-river-some'): Feature => ({
  type: 'Feature',
  properties: { id },
  geometry: { type: 'Point', coordinates },
});
/** A river to the north, with a position every 11 km. */
const river = [48, 48.1, 48.2, 48.3, 48.4].map((lat): Position => [36, lat]);

describe('the line of a river', () => {
  it('is that on which the point of its name lies, and none where none is near', () => {
    const other = river.map(([lon = 0, lat = 0]): Position => [lon + 1, lat]);
    expect(riverAt(label([36.01, 48.22]), [other, river])).toBe(river);
    expect(riverAt(label([36.1, 48.22]), [other, river])).toBeNull();
  });

  it('ends where the source goes on along another river', () => {
    const torets = riverAt(label([36, 48.2], 'label-river-kazennyi-torets'), [river]);
    expect(torets).toEqual(river.slice(1));
  });
});

describe('the parts of a river that carry its name', () => {
  const frontAt = (lon: number) =>
    runsOf(
      [
        [lon, 47],
        [lon, 49],
      ].map(inKm),
    );

  it('are all of it, at every zoom, where the line of contact is far', () => {
    expect(clearParts(river, frontAt(37))).toEqual([{ line: river, from: 0 }]);
  });

  it('keep off each part of a line of contact that has many', () => {
    const many = Array.from({ length: 201 }, (_, index): Position => [36.03, 47 + index / 100]);
    expect(clearParts(river, runsOf(many.map(inKm)))).toEqual(clearParts(river, frontAt(36.03)));
    expect(clearParts(river, frontAt(36.03))).not.toEqual([{ line: river, from: 0 }]);
  });

  it('come the nearer to the reader, the nearer they are to the line of contact', () => {
    const from = (km: number) => clearParts(river, frontAt(36 + km / 73.8))[0]?.from;
    expect([10, 4, 2, 1, 0.5].map(from)).toEqual([0, 0, 8, 9, 10]);
    expect(from(0.1)).toBeUndefined();
  });

  it('are none where the river crosses it', () => {
    const across: Position[] = [
      [35, 48.25],
      [37, 48.25],
    ].map(([lon = 0, lat = 0]) => [lon, lat]);
    const parts = clearParts(river, runsOf(across.map(inKm)));
    expect(parts.flatMap(({ line }) => line)).not.toContainEqual([36, 48.3]);
  });
});

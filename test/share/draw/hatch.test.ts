import { describe, expect, it } from 'vitest';
import { CELL, isInside, SHAPES } from '../../../src/grammar/pattern.ts';
import { PATTERNS } from '../../../src/grammar/treatment.ts';
import { hatch } from '../../../src/share/draw/hatch.ts';

const BOX = { x: 13, y: 7, width: 90, height: 60 };

/** A point in parts of the turned cell that it lies in, as the grammar's shapes are given. */
function inCell(x: number, y: number): [number, number] {
  const part = (value: number) => value - Math.floor(value);
  return [part(((x + y) * Math.SQRT1_2) / CELL), part(((y - x) * Math.SQRT1_2) / CELL)];
}

/** The middle of everything that a hatch draws: points on its lines, of its dashes, or its dots. */
function middles(kind: (typeof PATTERNS)[number]) {
  const { lines, stroke } = hatch(SHAPES[kind], BOX, '#000000');
  const [drawn, left] = stroke?.dash ?? [CELL / 3, 0];
  const step = (drawn ?? 0) + (left ?? 0);
  return lines.flatMap(({ points: [from = [0, 0], to = [0, 0]] }) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    return Array.from({ length: Math.floor(length / step) }, (_, index) => {
      const at = (index * step + (drawn ?? 0) / 2) / length;
      return [from[0] + (to[0] - from[0]) * at, from[1] + (to[1] - from[1]) * at] as const;
    });
  });
}

describe.each(PATTERNS)('%s as lines', (kind) => {
  it('lie where the grammar has the shapes of the pattern', () => {
    const off = middles(kind).filter(([x, y]) => !isInside(SHAPES[kind], ...inCell(x, y)));
    expect(middles(kind).length).toBeGreaterThan(50);
    expect(off).toEqual([]);
  });

  it('cover the whole box: every cell in it has what it should have', () => {
    const all = middles(kind);
    for (let x = BOX.x; x <= BOX.x + BOX.width; x += 3) {
      for (let y = BOX.y; y <= BOX.y + BOX.height; y += 3) {
        const nearest = Math.min(...all.map(([px, py]) => Math.hypot(px - x, py - y)));
        expect(nearest).toBeLessThan(CELL);
      }
    }
  });

  it('are as wide as the grammar says', () => {
    const [shape] = SHAPES[kind];
    const width = shape?.kind === 'bar' ? shape.width : 2 * (shape?.radius ?? 0);
    expect(hatch(SHAPES[kind], BOX, '#000000').stroke?.width).toBeCloseTo(width * CELL);
  });
});

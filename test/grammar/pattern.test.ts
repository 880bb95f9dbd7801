import { describe, expect, it } from 'vitest';
import { coverage, isInside, SHAPES, TILE } from '../../src/grammar/pattern.ts';
import { PATTERNS } from '../../src/grammar/treatment.ts';

const covered = (kind: (typeof PATTERNS)[number]) =>
  coverage(kind, 2).reduce((sum, value) => sum + value, 0) / 255 / (TILE * 2) ** 2;

describe('coverage', () => {
  it('has a value for each pixel of the tile', () => {
    expect(coverage('stripes', 1)).toHaveLength(TILE * TILE);
    expect(coverage('stripes', 2)).toHaveLength(4 * TILE * TILE);
  });

  it.each(PATTERNS)('covers as much of the tile as the shapes of %s do', (kind) => {
    const part = SHAPES[kind].reduce(
      (sum, shape) =>
        sum + (shape.kind === 'bar' ? shape.width * shape.height : Math.PI * shape.radius ** 2),
      0,
    );
    // Where lines cross, they cover the same ground.
    expect(covered(kind)).toBeCloseTo(part, 1);
  });

  it.each(PATTERNS)('leaves more ground than pattern with %s', (kind) => {
    expect(covered(kind)).toBeLessThan(0.5);
  });

  it('runs stripes upwards to the right: a step right and up stays on the stripe', () => {
    const pixels = coverage('stripes', 2);
    const side = TILE * 2;
    const at = (x: number, y: number) => pixels[((y + side) % side) * side + ((x + side) % side)];
    for (let step = 0; step < side; step++) expect(at(step, -step)).toBe(at(0, 0));
  });
});

describe('isInside', () => {
  it('tells a bar from the ground beside it', () => {
    expect(isInside(SHAPES.stripes, 0.1, 0.9)).toBe(true);
    expect(isInside(SHAPES.stripes, 0.9, 0.9)).toBe(false);
  });

  it('has lines both ways on a lattice, and crosses that touch no others', () => {
    expect(isInside(SHAPES.lattice, 0.1, 0.9)).toBe(true);
    expect(isInside(SHAPES.lattice, 0.9, 0.1)).toBe(true);
    expect(isInside(SHAPES.lattice, 0.6, 0.6)).toBe(false);
    expect(isInside(SHAPES.crosses, 0.5, 0.3)).toBe(true);
    expect(isInside(SHAPES.crosses, 0.3, 0.5)).toBe(true);
    expect(isInside(SHAPES.crosses, 0.5, 0.1)).toBe(false);
    expect(isInside(SHAPES.crosses, 0.1, 0.5)).toBe(false);
  });
});

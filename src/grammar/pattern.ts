import type { PatternKind } from './treatment.ts';

/** A shape of a pattern, in parts (0 to 1) of its cell. */
export type Shape =
  | {
      readonly kind: 'bar';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly radius: number };

/** Width of the lines that cross, and length of those that are broken. */
const LINE = 0.17;
const ARM = 0.64;

/**
 * The shapes in the square cell of each pattern, which repeats in both directions.
 * The whole lattice is turned by 45 degrees, so that stripes rise to the right.
 */
export const SHAPES: Readonly<Record<PatternKind, readonly Shape[]>> = {
  stripes: [{ kind: 'bar', x: 0, y: 0, width: 0.46, height: 1 }],
  'broken-stripes': [
    { kind: 'dot', x: 0.25, y: 0.25, radius: 0.22 },
    { kind: 'dot', x: 0.25, y: 0.75, radius: 0.22 },
  ],
  dots: [{ kind: 'dot', x: 0.5, y: 0.5, radius: 0.2 }],
  lattice: [
    { kind: 'bar', x: 0, y: 0, width: LINE, height: 1 },
    { kind: 'bar', x: 0, y: 0, width: 1, height: LINE },
  ],
  crosses: [
    { kind: 'bar', x: (1 - LINE) / 2, y: (1 - ARM) / 2, width: LINE, height: ARM },
    { kind: 'bar', x: (1 - ARM) / 2, y: (1 - LINE) / 2, width: ARM, height: LINE },
  ],
};

/**
 * Thin lines that fall to the right, against the stripes: what is not confirmed. No kind of treatment,
 * for it says nothing of what would become of ground.
 */
export const HATCH: readonly Shape[] = [
  { kind: 'bar', x: 0, y: 0, width: 1, height: 0.12 },
  { kind: 'bar', x: 0, y: 0.5, width: 1, height: 0.12 },
];

/** Side of the square that tiles without a seam, in CSS pixels. */
export const TILE = 12;

/** Side of the turned cell, in CSS pixels. */
export const CELL = TILE / Math.SQRT2;

/** Whether a point, in parts of a cell (0 to 1 each), is inside one of the shapes. */
export function isInside(shapes: readonly Shape[], x: number, y: number): boolean {
  return shapes.some((shape) =>
    shape.kind === 'bar'
      ? x >= shape.x && x < shape.x + shape.width && y >= shape.y && y < shape.y + shape.height
      : Math.hypot(x - shape.x, y - shape.y) < shape.radius,
  );
}

/** Samples a pixel takes along each side, so that edges are smooth. */
const SAMPLES = 4;

/**
 * How much of each pixel of the tile a pattern covers, row by row, 0 to 255.
 * @param scale device pixels per CSS pixel; the tile has `TILE * scale` pixels a side.
 */
export function coverage(kind: PatternKind, scale: number): Uint8Array {
  return coverageOf(SHAPES[kind], scale);
}

/** The same of any shapes of a cell. */
export function coverageOf(shapes: readonly Shape[], scale: number): Uint8Array {
  const side = TILE * scale;
  const pixels = new Uint8Array(side * side);
  for (let index = 0; index < pixels.length; index++) {
    const left = index % side;
    const top = Math.floor(index / side);
    let inside = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      const x = (left + ((sample % SAMPLES) + 0.5) / SAMPLES) / scale;
      const y = (top + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / scale;
      if (isInside(shapes, part((x + y) / TILE), part((y - x) / TILE))) inside++;
    }
    pixels[index] = Math.round((inside / (SAMPLES * SAMPLES)) * 255);
  }
  return pixels;
}

function part(value: number): number {
  return value - Math.floor(value);
}

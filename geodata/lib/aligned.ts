import { edgesOf, type Ring } from './geometry.js';
import { lengthKm } from './area.js';

const TOLERANCE = 0.0002;

/** Share of the rings' length that runs along a meridian or parallel, 0 to 1. */
export function alignedShare(rings: Ring[]): number {
  let aligned = 0;
  let whole = 0;
  for (const edge of rings.flatMap(edgesOf)) {
    const [a, b] = edge;
    const length = lengthKm(edge);
    whole += length;
    if (Math.min(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])) < TOLERANCE) aligned += length;
  }
  return whole === 0 ? 0 : aligned / whole;
}

import type { Corner } from './own-map.ts';

/** Degrees of latitude that an edge may climb before it bends by more than a corner is known. */
const STEP = 0.5;

/**
 * A closed ring whose edges are straight on the map, which is in Mercator's projection: straight in
 * degrees, an edge over five degrees would run kilometres beside what is seen.
 */
export function straightRing(corners: readonly Corner[]): readonly [number, number][] {
  const ring = corners.flatMap((from, index): readonly [number, number][] => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const steps = Math.max(1, Math.ceil(Math.abs(to[1] - from[1]) / STEP));
    const [start, end] = [northing(from[1]), northing(to[1])];
    return Array.from({ length: steps }, (_, step) => {
      if (step === 0) return [...from];
      const part = step / steps;
      return [from[0] + (to[0] - from[0]) * part, latitude(start + (end - start) * part)];
    });
  });
  const [first] = ring;
  return first ? [...ring, first] : [];
}

/** Source: https://en.wikipedia.org/wiki/Mercator_projection#Derivation */
function northing(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
}

function latitude(north: number): number {
  return (Math.atan(Math.exp(north)) * 360) / Math.PI - 90;
}

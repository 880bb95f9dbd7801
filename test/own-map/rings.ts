import fc from 'fast-check';
import type { Corner } from '../../src/own-map/own-map.ts';
import { cornerAt } from '../../src/own-map/ring.ts';

/** Rings whose edges don't cross: corners around a middle, in the order of their angles. */
export const anyRing: fc.Arbitrary<readonly Corner[]> = fc
  .tuple(
    fc.double({ min: 28, max: 38, noNaN: true }),
    fc.double({ min: 46, max: 51, noNaN: true }),
    fc.array(fc.double({ min: 0.5, max: 1.5, noNaN: true }), { minLength: 3, maxLength: 20 }),
  )
  .map(([lon, lat, reaches]) =>
    reaches.map((reach, index) => {
      const angle = (index / reaches.length) * 2 * Math.PI;
      return cornerAt([lon + reach * Math.cos(angle), lat + reach * Math.sin(angle)]);
    }),
  );

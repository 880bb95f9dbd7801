import { outlinesOf, prepared, type Outlines, type Prepared } from '../../figure/outlines.ts';
import type { Geography } from '../../model/geography.ts';
import { MAPPED } from '../options/extents.ts';

/** What is made of a ground once, because it takes as long as all the rest of a figure. */
interface Ground {
  readonly prepared: Prepared;
  /** Fine enough for telling what of it is seen. */
  readonly coarse: Outlines;
}

const known = new WeakMap<Geography, Ground>();

function groundOf(geography: Geography): Ground {
  const ground = known.get(geography) ?? made(geography);
  known.set(geography, ground);
  return ground;
}

function made(geography: Geography): Ground {
  const ready = prepared(geography, { drawn: MAPPED, rivers: Infinity });
  return { prepared: ready, coarse: outlinesOf(ready, COARSE) };
}

const COARSE = { triangle: 32, grid: 1, leastWater: 15e6 } as const;

/** The smallest triangle and the smallest lake that are drawn, in square pixels. */
const TRIANGLE = 0.6;
const LAKE = 14;
/** Metres a unit of the figure's plane, in the middle of the country. */
const METRES = 409;

/** The ground as finely as it is seen. @param scale pixels a unit of the plane */
export function outlinesAt(geography: Geography, scale: number): Outlines {
  return outlinesOf(groundOf(geography).prepared, {
    triangle: TRIANGLE / scale ** 2,
    grid: 0.1 / scale,
    leastWater: LAKE * (METRES / scale) ** 2,
  });
}

/** The ground as finely as is needed to tell what of it is seen. */
export function coarseOutlines(geography: Geography): Outlines {
  return groundOf(geography).coarse;
}

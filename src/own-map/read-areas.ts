import * as v from 'valibot';
import { CERTAINTIES, LIMITS, READINGS, type DrawnArea } from './own-map.ts';
import { cornerAt, ringFault, type RingFault } from './ring.ts';

/** An area that can't be taken over: its number, and what is wrong with it. */
export interface AreaFault {
  /** From 1. */
  readonly area: number;
  readonly value: unknown;
  /** Null where it is no area at all. */
  readonly ring: RingFault | null;
}

const AREA = v.strictObject({
  corners: v.array(v.strictTuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())])),
  reading: v.nullable(v.picklist(READINGS)),
  certainty: v.picklist(CERTAINTIES),
});

/** Areas as far as they can be taken over, and those that can't. */
export function readAreas(raw: readonly unknown[]): {
  readonly areas: readonly DrawnArea[];
  readonly faults: readonly AreaFault[];
} {
  const read = raw.slice(0, LIMITS.areas).map((one, index): DrawnArea | AreaFault => {
    const parsed = v.safeParse(AREA, one);
    if (!parsed.success) return { area: index + 1, value: one, ring: null };
    const corners = parsed.output.corners.map(cornerAt);
    const ring = ringFault(corners);
    return ring ? { area: index + 1, value: one, ring } : { ...parsed.output, corners };
  });
  return {
    areas: read.filter((one): one is DrawnArea => 'corners' in one),
    faults: read.filter((one): one is AreaFault => 'ring' in one),
  };
}

import { concernedTowns, residentsOf } from '../model/concerned.ts';
import type { Quantity } from '../model/lesson.ts';
import type { Holder, RegionId } from '../model/region.ts';
import { groundHeldBy, totalsOf, type HeldGround, type Total } from '../model/totals.ts';
import { factsOn, saidBy, type Facts } from './facts.ts';

/** What a question varies, and so leaves out of its quantity. */
export interface Varied {
  readonly scenario?: string;
  readonly region?: RegionId;
}

/** A quantity as the model gives it. */
export interface Measured {
  /** In km², per cent, towns or people. */
  readonly value: number;
  /** True where it is open how much of it is meant: the value is the most that could be. */
  readonly uncertain: boolean;
}

/**
 * Computes a quantity from the model.
 * @throws Error where the quantity needs a scenario that neither it nor `varied` names, where
 * nobody published how much it is, or where what was gained was lost
 */
export function measure(quantity: Quantity, known: Facts, varied: Varied = {}): Measured {
  const {
    ground: { zones },
    places,
    placeZones,
  } = known;
  const region = varied.region ?? ('region' in quantity ? quantity.region : undefined) ?? null;
  const heldIn = (some: typeof zones, holder: Holder, as: 'area' | 'share') =>
    sumOf(
      groundHeldBy(holder, some).filter((one) => one.region === region),
      as,
    );
  if (quantity.of === 'held') {
    return { value: heldIn(zones, quantity.holder, quantity.as), uncertain: false };
  }
  if (quantity.of === 'gained') {
    const { holder, since, as } = quantity;
    const before = factsOn(since, known).ground.zones;
    const value = heldIn(zones, holder, as) - heldIn(before, holder, as);
    if (value < 0) throw new Error(`asks what was gained where it was lost since ${since}`);
    return { value, uncertain: false };
  }
  const outcomes = saidBy(varied.scenario ?? quantity.scenario, known);
  if (quantity.of === 'change') {
    const ground = totalsOf(zones, outcomes).filter(
      (one) => one.region === region && one.change === quantity.change,
    );
    return {
      value: sumOf(ground.map(publishedOf), quantity.as),
      uncertain: ground.some((one) => one.measure === 'at-most'),
    };
  }
  const towns = concernedTowns(places, placeZones, zones, outcomes).filter(
    ({ change, zone }) => change === quantity.change && (region === null || zone.region === region),
  );
  if (towns.some((one) => one.measure === 'unpublished')) throw new Error(UNPUBLISHED);
  return {
    value:
      quantity.as === 'count' ? towns.length : residentsOf(towns.map(({ town }) => town)).people,
    uncertain: towns.some((one) => one.measure === 'at-most'),
  };
}

const UNPUBLISHED = 'asks how much ground is meant where nobody published it';

function publishedOf({ area, share }: Total): Pick<HeldGround, 'area' | 'share'> {
  if (area === null) throw new Error(UNPUBLISHED);
  return { area, share };
}

function sumOf(
  ground: readonly Pick<HeldGround, 'area' | 'share'>[],
  as: 'area' | 'share',
): number {
  const sum = ground.reduce((total, one) => total + one[as], 0);
  return as === 'share' ? sum * 100 : sum;
}

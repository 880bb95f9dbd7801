import { REGION_IDS, type RegionId } from '../model/region.ts';
import { holderOn, type History } from './history.ts';

/** What changed hands in a region from one day to another, in km² before simplification. */
export interface RegionChange {
  readonly region: RegionId;
  /** Held by Ukraine on the first of the days and by Russia on the other. */
  readonly toRussia: number;
  /** Held by Russia on the first of the days and by Ukraine on the other. */
  readonly toUkraine: number;
}

/** Regions in which ground has another holder on one day than on the other. */
export function changesBetween({ patches }: History, from: number, to: number): RegionChange[] {
  const sums = new Map<RegionId, { toRussia: number; toUkraine: number }>();
  for (const patch of patches) {
    const holder = holderOn(patch, to);
    if (holder === holderOn(patch, from)) continue;
    const sum = sums.get(patch.region) ?? { toRussia: 0, toUkraine: 0 };
    sum[holder === 'russia' ? 'toRussia' : 'toUkraine'] += patch.km2;
    sums.set(patch.region, sum);
  }
  return REGION_IDS.flatMap((region) => {
    const sum = sums.get(region);
    return sum ? [{ region, ...sum }] : [];
  });
}

/** Area in km² of what Russia holds on a day and held before 24 February 2022, by region. */
export function heldSinceBefore2022({ patches }: History, day: number): Map<RegionId, number> {
  const areas = new Map<RegionId, number>();
  for (const patch of patches) {
    if (!patch.isHeldBefore2022 || holderOn(patch, day) !== 'russia') continue;
    areas.set(patch.region, (areas.get(patch.region) ?? 0) + patch.km2);
  }
  return areas;
}

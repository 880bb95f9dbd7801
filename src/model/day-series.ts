import type { Calendar } from './calendar.ts';
import { HOLDERS, REGION_IDS, type RegionId } from './region.ts';
import { zoneId, type MeasuredZone } from './zone.ts';

/** How much of each region Russia held over the days of an archive. */
export interface DaySeries extends Calendar {
  /** Whole km² of each region. */
  readonly whole: Readonly<Record<RegionId, number>>;
  /** Whole km² of it that Russia held on every so many days, from the first one on, and on the last. */
  readonly held: Readonly<Record<RegionId, readonly number[]>>;
  /** How many days lie between two of them. */
  readonly step: number;
}

/** A day of a timeline with how much ground was meant on it. */
export interface SeriesPoint {
  readonly day: number;
  readonly km2: number;
}

/** The days of which a timeline tells, in order, with what Russia held in all regions together. */
export function pointsOf(series: DaySeries): readonly SeriesPoint[] {
  return pointsBy(series, (index) =>
    REGION_IDS.reduce((sum, region) => sum + (series.held[region][index] ?? 0), 0),
  );
}

/** The same with what somebody makes of the zones of each of these days. */
export function pointsBy(
  { held, step, days }: DaySeries,
  km2Of: (index: number) => number,
): readonly SeriesPoint[] {
  return held[REGION_IDS[0]].map((_, index) => ({
    day: Math.min(index * step, days - 1),
    km2: km2Of(index),
  }));
}

/** The zones of one of the days of which a timeline tells, by its number among them. */
export function zonesAt({ whole, held }: DaySeries, index: number): readonly MeasuredZone[] {
  return REGION_IDS.flatMap((region) => {
    const russia = held[region][index] ?? 0;
    const areas = { ukraine: whole[region] - russia, russia };
    return HOLDERS.flatMap((holder) => {
      const areaKm2 = areas[holder];
      return areaKm2 > 0 ? [{ id: zoneId(region, holder), region, holder, areaKm2 }] : [];
    });
  });
}

/** The next day with a line so many days later than one, or earlier with a negative number or none. */
export function stepFrom({ days, missing }: Calendar, day: number, by: number): number {
  const inside = (to: number) => Math.max(0, Math.min(days - 1, to));
  const way = Math.sign(by) || -1;
  let to = inside(day + by);
  while (missing.includes(to) && to > 0 && to < days - 1) to += way;
  return to;
}

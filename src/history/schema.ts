import * as v from 'valibot';
import { REGION_IDS } from '../model/region.ts';

/** Form of the file that this program reads. */
export const VERSION = 1;

/** More days than these are no archive, but a mistake: a century. */
const MOST_DAYS = 36_525;

const areNumbers = (values: unknown[]): boolean => values.every(Number.isFinite);

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);

const areWhole = (values: unknown[]): boolean => values.every(isWhole);

const ascend = (values: unknown[]): boolean =>
  values.every((value, i) => i === 0 || (value as number) > (values[i - 1] as number));

/** Sides, a first position, and steps to at least one other. */
const isArc = (arc: unknown): boolean =>
  Array.isArray(arc) && arc.length >= 6 && arc.length % 2 === 0 && areWhole(arc);

const inOrder = (what: string) =>
  v.pipe(
    v.array(v.unknown()),
    v.check((values) => areWhole(values) && ascend(values), `are no ${what} in order`),
  );

/** Days in order, counted from the first. */
export const days = inOrder('days');

const region = v.pipe(
  v.object({
    km2: v.pipe(
      v.array(v.unknown()),
      v.check(
        (values) => areNumbers(values) && values.every((km2) => Number(km2) >= 0),
        'are no areas',
      ),
    ),
    flips: v.array(days),
    before: inOrder('numbers of patches'),
  }),
  v.check(({ km2, flips }) => km2.length === flips.length, 'has not as many areas as histories'),
  v.check(
    ({ km2, before }) => before.every((patch) => Number(patch) >= 0 && Number(patch) < km2.length),
    'has a patch before 2022 that it lacks',
  ),
);

export const pair = v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]);

/** Lines between patches, as they are written. */
export const ARCS = v.pipe(
  v.array(v.unknown()),
  v.minLength(1),
  v.check((arcs) => arcs.every(isArc), 'are no arcs'),
);

/** What the file of the ground of all days must hold, before its numbers are compared. */
export const HISTORY = v.object({
  version: v.literal(VERSION),
  first: v.pipe(v.string(), v.isoDate()),
  days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_DAYS)),
  missing: days,
  ukraine_km2: v.pipe(v.number(), v.finite(), v.minValue(0)),
  origin: pair,
  step: pair,
  regions: v.record(v.picklist(REGION_IDS), region),
  places: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
  arcs: ARCS,
});

import type { MultiPolygon } from 'geojson';
import * as v from 'valibot';
import type { Arc } from './history.ts';
import { arcsIn } from './parse.ts';
import { polygonsOf, ringsOf } from './rings.ts';
import { ARCS, days, pair, VERSION } from './schema.ts';
import { waysAround } from './zones.ts';

/** What is drawn of a month as not confirmed. */
export interface UnconfirmedMonth {
  /** YYYY-MM. */
  readonly month: string;
  /** Days of the month of which something is known. */
  readonly days: readonly number[];
  /** Of each patch, the days of the month on which it begins and ceases to be drawn. */
  readonly flips: readonly (readonly number[])[];
  readonly arcs: readonly Arc[];
  readonly nodes: number;
}

/** A month, or every problem found, each naming file, field and fault. */
export type ParsedMonth =
  | { readonly ok: true; readonly month: UnconfirmedMonth }
  | { readonly ok: false; readonly problems: readonly string[] };

const MOST_PROBLEMS = 3;

const daysOfMonth = v.pipe(
  days,
  v.check((values) => values.every((day) => Number(day) >= 1 && Number(day) <= 31), 'are no days'),
);

const MONTH = v.object({
  version: v.literal(VERSION),
  month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  days: daysOfMonth,
  origin: pair,
  step: pair,
  flips: v.array(daysOfMonth),
  arcs: ARCS,
});

/** The name of the file of the month of a date, YYYY-MM-DD. */
export const monthFile = (date: string): string => `unconfirmed-${date.slice(0, 7)}.json`;

/**
 * Parses the text of the file of a month.
 * @param name what the file is called, for those who read of its faults
 */
export function parseMonth(text: string, name: string): ParsedMonth {
  const faulty = (...problems: readonly string[]): ParsedMonth => ({ ok: false, problems });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return faulty(`${name}: the whole file: is not JSON, or not all of it came`);
  }
  const parsed = v.safeParse(MONTH, json);
  if (!parsed.success) {
    const issues = parsed.issues.slice(0, MOST_PROBLEMS);
    return faulty(
      ...issues.map((one) => `${name}: ${v.getDotPath(one) ?? 'the whole file'}: ${one.message}`),
    );
  }
  const { month, days: known, flips } = parsed.output;
  const { arcs, nodes } = arcsIn(parsed.output);
  const isSide = (side: number) => side >= -1 && side < flips.length;
  const stray = arcs.findIndex(
    ({ left, right }) => left === right || !isSide(left) || !isSide(right),
  );
  if (stray >= 0) return faulty(`${name}: arcs.${stray}: lies between patches that the file lacks`);
  const far = arcs.findIndex(({ line }) =>
    line.some(([lon, lat]) => Math.abs(lon) > 180 || Math.abs(lat) > 90),
  );
  if (far >= 0) return faulty(`${name}: arcs.${far}: leaves the earth`);
  const made = { month, days: known as number[], flips: flips as number[][], arcs, nodes };
  const open = openRing(made);
  return open ? faulty(`${name}: ${open}`) : { ok: true, month: made };
}

/** What is wrong with the rings, if anything is: a patch around which no ring closes. */
function openRing(month: UnconfirmedMonth): string | undefined {
  try {
    for (const patch of month.flips.keys()) polygonsWhere(month, (other) => other === patch);
    return undefined;
  } catch (error) {
    return `arcs: ${(error as Error).message}`;
  }
}

/**
 * What is not confirmed on a date of the month, YYYY-MM-DD; null where nothing is known of it. It
 * reaches under ground that Russia holds: whoever draws it cuts it to what Ukraine holds.
 */
export function unconfirmedShape(month: UnconfirmedMonth, date: string): MultiPolygon | null {
  const day = Number(date.slice(8));
  if (!date.startsWith(month.month) || !month.days.includes(day)) return null;
  const drawn = month.flips.map((flips) => flips.filter((flip) => flip <= day).length % 2 === 1);
  const coordinates = polygonsWhere(month, (patch) => drawn[patch] === true);
  return { type: 'MultiPolygon', coordinates: coordinates as unknown as number[][][][] };
}

function polygonsWhere({ arcs, nodes, flips }: UnconfirmedMonth, isIn: (patch: number) => boolean) {
  const sides = flips.map((_, patch) => (isIn(patch) ? 1 : -1));
  const ways = waysAround({ arcs }, sides, new Set([1])).get(1) ?? [];
  return polygonsOf(ringsOf(arcs, ways, nodes));
}

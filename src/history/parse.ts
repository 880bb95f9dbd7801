import * as v from 'valibot';
import type { RegionId } from '../model/region.ts';
import type { Arc, History, Patch, Position } from './history.ts';
import { HISTORY } from './schema.ts';

/** The ground of all days, or every problem found, each naming file, field and fault. */
export type ParsedHistory =
  | { readonly ok: true; readonly history: History }
  | { readonly ok: false; readonly problems: readonly string[] };

/** How many problems are told: a wrong file has thousands of the same. */
const MOST_PROBLEMS = 3;

type Raw = v.InferOutput<typeof HISTORY>;

/**
 * Parses the text of `geo/history.json`.
 * @param name what the file is called, for those who read of its faults
 */
export function parseHistory(text: string, name: string): ParsedHistory {
  const faulty = (problems: readonly string[]): ParsedHistory => ({ ok: false, problems });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return faulty([`${name}: the whole file: is not JSON, or not all of it came`]);
  }
  const parsed = v.safeParse(HISTORY, json);
  if (!parsed.success) {
    return faulty(
      parsed.issues
        .slice(0, MOST_PROBLEMS)
        .map((issue) => `${name}: ${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`),
    );
  }
  const raw = parsed.output;
  const patches = patchesOf(raw);
  const { arcs, nodes } = arcsIn(raw);
  const problem = outOfRange(raw, patches, arcs);
  if (problem) return faulty([`${name}: ${problem}`]);
  const { first, days, ukraine_km2: ukraineKm2 } = raw;
  const missing = raw.missing as number[];
  const places = new Map(Object.entries(raw.places));
  return { ok: true, history: { first, days, missing, ukraineKm2, patches, places, arcs, nodes } };
}

function patchesOf({ regions }: Raw): Patch[] {
  return Object.entries(regions).flatMap(([region, { km2, flips, before }]) => {
    const held = new Set(before);
    return km2.map((area, i) => ({
      region: region as RegionId,
      km2: area as number,
      flips: flips[i] as number[],
      isHeldBefore2022: held.has(i),
    }));
  });
}

/** Arcs of a file in degrees. Each begins at a step from where the one before ended. */
export function arcsIn({
  arcs,
  origin: [west, south],
  step: [dx, dy],
}: Pick<Raw, 'arcs' | 'origin' | 'step'>) {
  const numbers = new Map<string, number>();
  let [x, y] = [0, 0];
  const node = (): number => {
    const key = `${x},${y}`;
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const parsed = (arcs as number[][]).map(([left = -1, right = -1, ...steps]): Arc => {
    const line: Position[] = [];
    let from = -1;
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i] as number;
      y += steps[i + 1] as number;
      line.push([west + x * dx, south + y * dy]);
      if (i === 0) from = node();
    }
    return { left, right, line, from, to: node() };
  });
  return { arcs: parsed, nodes: numbers.size };
}

/** The first number that names a day, a patch or a place which does not exist. */
function outOfRange(raw: Raw, patches: readonly Patch[], arcs: readonly Arc[]): string | undefined {
  const isDay = (day: number) => day >= 0 && day < raw.days;
  if (!(raw.missing as number[]).every(isDay)) return 'missing: has a day that lies outside';
  const late = patches.find(({ flips }) => !flips.every(isDay));
  if (late) return `regions.${late.region}.flips: has a day that lies outside`;
  const place = Object.entries(raw.places).find(([, patch]) => patch >= patches.length);
  if (place) return `places.${place[0]}: lies in a patch that the file lacks`;
  const isSide = (side: number) => side >= -1 && side < patches.length;
  const stray = arcs.findIndex(
    ({ left, right }) => left === right || !isSide(left) || !isSide(right),
  );
  if (stray >= 0) return `arcs.${stray}: lies between patches that the file lacks`;
  const isOnEarth = ([lon, lat]: Position) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  const far = arcs.findIndex(({ line }) => !line.every(isOnEarth));
  return far >= 0 ? `arcs.${far}: leaves the earth` : undefined;
}

import type { Outcomes } from '../model/outcome.ts';
import type { Outcome } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';
import {
  STRENGTHS,
  treatmentBetween,
  treatmentKey,
  treatmentOf,
  type Treatment,
} from './treatment.ts';

/** One way in which the map draws ground, with a zone and an outcome that are drawn so. */
export interface LegendEntry {
  readonly treatment: Treatment;
  readonly zone: Zone;
  readonly outcome: Outcome<unknown>;
}

/** One way in which the picture of a difference draws ground, with two outcomes drawn so. */
export interface DifferenceEntry {
  readonly treatment: Treatment;
  readonly before: Outcome<unknown>;
  readonly after: Outcome<unknown>;
}

/** The treatments that are on the map, each once: what changes first, what nobody speaks of last. */
export function legendOf(zones: readonly Zone[], outcomes: Outcomes): readonly LegendEntry[] {
  return distinct(
    zones.flatMap((zone) => {
      const outcome = outcomes.get(zone.id);
      return outcome ? [{ treatment: treatmentOf(zone, outcome), zone, outcome }] : [];
    }),
  );
}

/** The treatments that are on the picture of a difference, each once, in the same order. */
export function differenceLegendOf(
  zones: readonly Zone[],
  before: Outcomes,
  after: Outcomes,
): readonly DifferenceEntry[] {
  return distinct(
    zones.flatMap(({ id }) => {
      const [from, to] = [before.get(id), after.get(id)];
      return from && to ? [{ treatment: treatmentBetween(from, to), before: from, after: to }] : [];
    }),
  );
}

function distinct<Entry extends { readonly treatment: Treatment }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const key = treatmentKey(entry.treatment);
    if (!first.has(key)) first.set(key, entry);
  }
  return [...first.values()].toSorted((a, b) => orderOf(a.treatment) - orderOf(b.treatment));
}

/** Place of a treatment in a legend: by change, then certainty, then holder. */
export function orderOf({ pattern, strength, ground }: Treatment): number {
  const change = pattern === null || pattern.kind === 'dots' ? 1 : 0;
  return (
    change * 100 +
    STRENGTHS.indexOf(strength) * 10 +
    (ground === 'russia' ? 0 : 1) * 2 +
    (pattern ? 1 : 0)
  );
}

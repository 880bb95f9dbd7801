import type { Outcomes } from '../model/outcome.ts';
import type { Control, Outcome } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';
import {
  hasRules,
  isQuiet,
  STRENGTHS,
  treatmentBetween,
  treatmentKey,
  treatmentOf,
  type Treatment,
} from './treatment.ts';

/** How the map draws a zone, and what it draws of it. */
export interface LegendEntry {
  readonly treatment: Treatment;
  readonly zone: Zone;
  readonly outcome: Outcome<unknown>;
}

/** How the picture of a difference draws a zone, and the two outcomes that it draws. */
export interface DifferenceEntry {
  readonly treatment: Treatment;
  readonly zone: Zone;
  readonly before: Outcome<unknown>;
  readonly after: Outcome<unknown>;
}

/** What the map draws, zone by zone. */
export function legendOf(zones: readonly Zone[], outcomes: Outcomes): readonly LegendEntry[] {
  return zones.flatMap((zone) => {
    const outcome = outcomes.get(zone.id);
    return outcome ? [{ treatment: treatmentOf(zone, outcome), zone, outcome }] : [];
  });
}

/** What the picture of a difference draws, zone by zone. */
export function differenceLegendOf(
  zones: readonly Zone[],
  before: Outcomes,
  after: Outcomes,
): readonly DifferenceEntry[] {
  return zones.flatMap((zone) => {
    const [from, to] = [before.get(zone.id), after.get(zone.id)];
    return from && to
      ? [{ treatment: treatmentBetween(from, to), zone, before: from, after: to }]
      : [];
  });
}

/** What is drawn alike, together: what changes first, what nobody speaks of last. */
export function drawnAlike<Entry extends { readonly treatment: Treatment }>(
  entries: readonly Entry[],
): readonly { readonly treatment: Treatment; readonly entries: readonly Entry[] }[] {
  const groups = new Map<string, { treatment: Treatment; entries: readonly Entry[] }>();
  for (const entry of entries) {
    const key = treatmentKey(entry.treatment);
    // Recognition has lines of its own.
    const { recognition: _, ...plain } = entry.treatment;
    const { treatment, entries: alike } = groups.get(key) ?? { treatment: plain, entries: [] };
    groups.set(key, { treatment, entries: [...alike, entry] });
  }
  return [...groups.values()].toSorted((a, b) => orderOf(a.treatment) - orderOf(b.treatment));
}

/** Place of a treatment in a legend: by change of hands or rules, then certainty, then holder. */
function orderOf({ pattern, strength, ground }: Treatment): number {
  const change = isQuiet({ pattern }) && !hasRules({ pattern }) ? 1 : 0;
  return (
    change * 100 + STRENGTHS.indexOf(strength) * 10 + GROUND_ORDER[ground] * 2 + (pattern ? 1 : 0)
  );
}

/** Which ground comes first where all else is equal. */
const GROUND_ORDER: Readonly<Record<Control, number>> = { russia: 0, ukraine: 1, unresolved: 2 };

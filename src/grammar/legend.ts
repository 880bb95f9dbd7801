import type { Outcomes } from '../model/outcome.ts';
import type { Outcome } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';
import { STRENGTHS, treatmentKey, treatmentOf, type Treatment } from './treatment.ts';

/** One way in which the map draws ground, with a zone and an outcome that are drawn so. */
export interface LegendEntry {
  readonly treatment: Treatment;
  readonly zone: Zone;
  readonly outcome: Outcome<unknown>;
}

/** The treatments that are on the map, each once: what changes first, what nobody speaks of last. */
export function legendOf(zones: readonly Zone[], outcomes: Outcomes): readonly LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const zone of zones) {
    const outcome = outcomes.get(zone.id);
    if (!outcome) continue;
    const treatment = treatmentOf(zone, outcome);
    const key = treatmentKey(treatment);
    if (!entries.has(key)) entries.set(key, { treatment, zone, outcome });
  }
  return [...entries.values()].toSorted((a, b) => orderOf(a.treatment) - orderOf(b.treatment));
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

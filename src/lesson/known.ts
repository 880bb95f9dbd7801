import type { Term } from '../model/glossary.ts';
import { outcomesOf, type Outcomes } from '../model/outcome.ts';
import type { Place } from '../model/place.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Text } from '../model/language.ts';
import type { Zone } from '../model/zone.ts';

/** Everything from which lessons are checked and answers computed. */
export interface Known {
  /** The zones of the line's day. */
  readonly zones: readonly Zone[];
  /** ISO day of the line. */
  readonly lineDate: string;
  readonly places: readonly Place[];
  readonly scenarios: readonly Scenario[];
  /** Entries of the glossary. */
  readonly terms: readonly Term[];
  /** Names of the extents that a picture can have. */
  readonly extents: readonly string[];
}

/** @throws Error where there is no such record: lessons are checked before they are computed. */
export function recordOf(id: string | undefined, { scenarios }: Known): Scenario {
  const record = scenarios.find((one) => one.id === id);
  if (!record) throw new Error(`no scenario "${id}"`);
  return record;
}

/** What a record says of every zone. */
export function saidBy(id: string | undefined, known: Known): Outcomes<Text> {
  return outcomesOf(recordOf(id, known), known.zones);
}

import type { Term } from '../model/glossary.ts';
import { outcomesOf, type Outcomes } from '../model/outcome.ts';
import type { Ground, PlaceZones } from '../model/ground.ts';
import type { Place } from '../model/place.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Text } from '../model/language.ts';

/** Everything from which lessons are checked and answers computed. */
export interface Known {
  readonly ground: Ground;
  readonly places: readonly Place[];
  readonly placeZones: PlaceZones;
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
  return outcomesOf(recordOf(id, known), known.ground.zones);
}

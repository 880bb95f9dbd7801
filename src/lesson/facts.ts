import type { Term } from '../model/glossary.ts';
import { outcomesOf, type Outcomes } from '../model/outcome.ts';
import type { Ground, PlaceZones } from '../model/ground.ts';
import type { Place } from '../model/place.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Text } from '../model/language.ts';

/** The ground of a day, and in which of its zones places lie. */
export interface PlacedGround {
  readonly ground: Ground;
  readonly placeZones: PlaceZones;
}

/** Everything from which lessons are checked and answers computed, on the published day. */
export interface Facts extends PlacedGround {
  readonly places: readonly Place[];
  /** Another day, YYYY-MM-DD; null if there is no line of it. */
  readonly on: (day: string) => PlacedGround | null;
  readonly scenarios: readonly Scenario[];
  /** Entries of the glossary. */
  readonly terms: readonly Term[];
  /** Names of the extents that a picture can have. */
  readonly extents: readonly string[];
}

/** The same on another day, if one is named. @throws Error where there is no line of it */
export function factsOn(day: string | undefined, known: Facts): Facts {
  if (day === undefined) return known;
  const other = known.on(day);
  if (!other) throw new Error(`no line of ${day}`);
  return { ...known, ...other };
}

/** @throws Error where there is no such record: lessons are checked before they are computed. */
export function recordOf(id: string | undefined, { scenarios }: Facts): Scenario {
  const record = scenarios.find((one) => one.id === id);
  if (!record) throw new Error(`no scenario "${id}"`);
  return record;
}

/** What a record says of every zone. */
export function saidBy(id: string | undefined, known: Facts): Outcomes<Text> {
  return outcomesOf(recordOf(id, known), known.ground.zones);
}

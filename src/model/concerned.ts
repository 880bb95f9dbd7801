import { changeOf, measureOf, type Change, type Measure, type Move } from './change.ts';
import type { Outcomes } from './outcome.ts';
import { rulesOf } from './rules.ts';
import type { Place } from './place.ts';
import type { PlaceZones } from './ground.ts';
import type { Outcome } from './scenario.ts';
import type { Zone } from './zone.ts';

/** What becomes of ground that towns stand on. */
export type TownFate = Move | 'rules';

/** What is asked of a place to tell whether a scenario concerns it. */
type Located = Pick<Place, 'id' | 'kind' | 'population'>;

/** A town on ground that a scenario would not leave with its holder. */
export interface ConcernedTown<P extends Located> {
  readonly town: P;
  readonly zone: Zone;
  /** It stays with its holder only where rules of its own would come. */
  readonly change: Change;
  /** What it is told under: rules of its own, unless it would pass to somebody with them. */
  readonly fate: TownFate;
  /** How much of the ground is meant: where nobody published it, no town may be counted. */
  readonly measure: Measure;
}

/** The towns on ground that would change hands, be left open or have its own rules, the largest first. */
export function concernedTowns<P extends Located>(
  places: readonly P[],
  placeZones: PlaceZones,
  zones: readonly Zone[],
  outcomes: Outcomes,
): readonly ConcernedTown<P>[] {
  const concerned = places.flatMap((town) => {
    const zone = zones.find(({ id }) => id === placeZones[town.id]);
    const outcome = zone && outcomes.get(zone.id);
    if (town.kind !== 'town' || !zone || !outcome) return [];
    const change = changeOf(zone, outcome);
    const fate = fateOf(change, outcome);
    return fate ? [{ town, zone, change, fate, measure: measureOf(outcome) }] : [];
  });
  return concerned.toSorted((a, b) => (b.town.population ?? 0) - (a.town.population ?? 0));
}

function fateOf(change: Change, outcome: Outcome<unknown>): TownFate | null {
  const rules = rulesOf(outcome);
  if (change === 'stays') return rules ? 'rules' : null;
  return rules && !rules.isOpen && change === 'unresolved' ? 'rules' : change;
}

/** People of several towns, counted on one day. */
export interface Residents {
  readonly people: number;
  /** Year on whose 1 January they were counted; null where none of the towns was. */
  readonly year: number | null;
  /** How many of the towns that count lacks. */
  readonly missing: number;
}

/**
 * How many people lived in towns together, by the latest count that any of them has. Figures of
 * other years are never added to it: their towns are missing.
 */
export function residentsOf(
  towns: readonly Pick<Place, 'population' | 'populationYear'>[],
): Residents {
  const year = towns.reduce<number | null>(
    (latest, { populationYear }) => Math.max(latest ?? 0, populationYear ?? 0) || null,
    null,
  );
  const counted = towns.filter(
    ({ population, populationYear }) =>
      year !== null && population !== null && populationYear === year,
  );
  return {
    people: counted.reduce((sum, { population }) => sum + (population ?? 0), 0),
    year,
    missing: towns.length - counted.length,
  };
}

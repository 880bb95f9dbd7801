import { outcomesOf, type Outcomes } from '../model/outcome.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Zone, ZoneId } from '../model/zone.ts';
import { treatmentBetween, treatmentOf, type Treatment } from './treatment.ts';

/** How every zone is drawn in one picture: a scenario's, or that of a difference. */
export interface Colouring {
  readonly id: string;
  readonly treatments: ReadonlyMap<ZoneId, Treatment>;
}

/** The picture of a scenario, under its id. */
export function colouringOf(
  scenario: Pick<Scenario<unknown>, 'id' | 'rules'>,
  zones: readonly Zone[],
): Colouring {
  const outcomes = outcomesOf(scenario, zones);
  return {
    id: scenario.id,
    treatments: treated(zones, (zone) => {
      const outcome = outcomes.get(zone.id);
      return outcome && treatmentOf(zone, outcome);
    }),
  };
}

/** The picture of what differs from one scenario to another, under the ids of both. */
export function differenceColouring(
  ids: readonly [before: string, after: string],
  before: Outcomes,
  after: Outcomes,
  zones: readonly Zone[],
): Colouring {
  return {
    id: ids.join('~'),
    treatments: treated(zones, ({ id }) => {
      const [from, to] = [before.get(id), after.get(id)];
      return from && to && treatmentBetween(from, to);
    }),
  };
}

function treated(
  zones: readonly Zone[],
  treatment: (zone: Zone) => Treatment | undefined,
): ReadonlyMap<ZoneId, Treatment> {
  return new Map(
    zones.flatMap((zone) => {
      const one = treatment(zone);
      return one ? [[zone.id, one] as const] : [];
    }),
  );
}

import { outcomesOf, type Outcomes } from '../model/outcome.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Zone, ZoneId } from '../model/zone.ts';
import { treatmentBetween, treatmentOf, type Treatment } from './treatment.ts';

/** How every zone is drawn in one picture: a scenario's, or that of a difference. */
export interface Colouring {
  readonly id: string;
  readonly treatments: ReadonlyMap<ZoneId, Treatment>;
  /** Whether the line of before 24 February 2022 is drawn: where the picture is of who held what. */
  readonly before2022: boolean;
}

/** The picture of a scenario, under its id. */
export function colouringOf(
  scenario: Pick<Scenario<unknown>, 'id' | 'kind' | 'rules'>,
  zones: readonly Zone[],
): Colouring {
  const outcomes = outcomesOf(scenario, zones);
  return {
    id: scenario.id,
    before2022: drawsBefore2022(scenario),
    treatments: treated(zones, (zone) => {
      const outcome = outcomes.get(zone.id);
      return outcome && treatmentOf(zone, outcome);
    }),
  };
}

/** Whether the picture of a scenario has the line of before 24 February 2022: map and legend agree. */
export function drawsBefore2022({ kind }: Pick<Scenario<unknown>, 'kind'>): boolean {
  return kind === 'assessment';
}

/** Whether what is not confirmed is drawn over the picture of a scenario: where it is of who held what. */
export function drawsUnconfirmed({ kind }: Pick<Scenario<unknown>, 'kind'>): boolean {
  return kind === 'assessment';
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
    before2022: false,
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

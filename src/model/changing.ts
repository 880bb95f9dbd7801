import { changeOf } from './change.ts';
import { outcomesOf } from './outcome.ts';
import type { Scenario } from './scenario.ts';
import type { Zone, ZoneId } from './zone.ts';

/** The zones that would not simply stay with today's holder, by at least one of some scenarios. */
export function changingZones(
  scenarios: readonly Pick<Scenario<unknown>, 'id' | 'rules'>[],
  zones: readonly Zone[],
): ReadonlySet<ZoneId> {
  const told = scenarios.map((scenario) => outcomesOf(scenario, zones));
  const changes = (zone: Zone) =>
    told.some((outcomes) => {
      const outcome = outcomes.get(zone.id);
      return outcome !== undefined && changeOf(zone, outcome) !== 'stays';
    });
  return new Set(zones.filter(changes).map(({ id }) => id));
}

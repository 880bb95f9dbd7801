import type { Outcome, Rule, Scenario } from './scenario.ts';
import type { Zone, ZoneId } from './zone.ts';

/** Outcomes by zone: one entry for each zone, none missing. */
export type Outcomes<T = unknown> = ReadonlyMap<ZoneId, Outcome<T>>;

/** A record of which only its rules matter. */
type Ruled<T> = Pick<Scenario<T>, 'id' | 'rules'>;

/** The outcome of a zone that no rule reaches: today's holder, and nobody says anything. */
export function notAddressed(zone: Zone): Outcome<never> {
  return {
    attribution: null,
    control: zone.holder,
    basis: 'not-addressed',
    extent: 'whole',
    recognition: 'unspecified',
    note: null,
    sources: [],
  };
}

/** Whether a rule speaks of a zone. */
export function ruleReaches(
  rule: Rule<unknown>,
  zone: Pick<Zone, 'id' | 'region' | 'holder'>,
): boolean {
  if (rule.zones?.includes(zone.id)) return true;
  if (!rule.regions?.includes(zone.region)) return false;
  return rule.holder === undefined || rule.holder === zone.holder;
}

/**
 * What a scenario says of every zone. Rules for ground that is not among `zones`, as on another
 * day or on a card of one zone, say nothing.
 * @throws Error naming scenario, zone and rules, where two rules reach one zone.
 */
export function outcomesOf<T>(scenario: Ruled<T>, zones: readonly Zone[]): Outcomes<T> {
  return new Map(zones.map((zone) => [zone.id, outcomeOf(scenario, zone)]));
}

function outcomeOf<T>(scenario: Ruled<T>, zone: Zone): Outcome<T> {
  const reaching = [...scenario.rules.keys()].filter((index) => {
    const rule = scenario.rules[index];
    return rule !== undefined && ruleReaches(rule, zone);
  });
  if (reaching.length > 1) {
    const names = reaching.map((index) => `rules.${index}`).join(' and ');
    throw new Error(`${scenario.id}: ${names} both speak of zone "${zone.id}"`);
  }
  const rule = reaching[0] === undefined ? undefined : scenario.rules[reaching[0]];
  return rule?.outcome ?? notAddressed(zone);
}

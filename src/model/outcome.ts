import type { Outcome, Rule, Scenario } from './scenario.ts';
import { REGION_IDS, HOLDERS } from './region.ts';
import { zoneId, type MeasuredZone, type NamedZone, type ZoneId } from './zone.ts';

/** Outcomes by zone: one entry for each zone, none missing. */
export type Outcomes<T = unknown> = ReadonlyMap<ZoneId, Outcome<T>>;

/** A record of which only its rules matter. */
type Ruled<T> = Pick<Scenario<T>, 'id' | 'rules'>;

/** The outcome of a zone that no rule reaches: today's holder, and nobody says anything. */
export function notAddressed(zone: MeasuredZone): Outcome<never> {
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
export function ruleReaches(rule: Rule<unknown>, zone: NamedZone): boolean {
  if (rule.zones?.includes(zone.id)) return true;
  if (!rule.regions?.includes(zone.region)) return false;
  return rule.holder === undefined || rule.holder === zone.holder;
}

/**
 * What a scenario says of every zone. Rules for ground that is not among `zones`, as on another
 * day or on a card of one zone, say nothing.
 * @throws Error naming scenario, zone and rules, where two rules reach one zone.
 */
export function outcomesOf<T>(scenario: Ruled<T>, zones: readonly MeasuredZone[]): Outcomes<T> {
  return new Map(zones.map((zone) => [zone.id, outcomeOf(scenario, zone)]));
}

/** Ground that a record's rules name, by region and holder, and that is not among `zones`. */
export function missingGround(
  { rules }: Ruled<unknown>,
  zones: readonly NamedZone[],
): readonly NamedZone[] {
  return REGION_IDS.flatMap((region) =>
    HOLDERS.flatMap((holder) => {
      const zone = { id: zoneId(region, holder), region, holder };
      // A rule of a whole region means whatever ground there is, whoever has it.
      const isNamed = rules.some((rule) =>
        ruleReaches(rule.holder === undefined ? { ...rule, regions: [] } : rule, zone),
      );
      return isNamed && zones.every(({ id }) => id !== zone.id) ? [zone] : [];
    }),
  );
}

function outcomeOf<T>(scenario: Ruled<T>, zone: MeasuredZone): Outcome<T> {
  const reaching = scenario.rules.flatMap((rule, index) =>
    ruleReaches(rule, zone) ? [index] : [],
  );
  if (reaching.length > 1) {
    const names = reaching.map((index) => `rules.${index}`).join(' and ');
    throw new Error(`${scenario.id}: ${names} both speak of zone "${zone.id}"`);
  }
  const rule = reaching[0] === undefined ? undefined : scenario.rules[reaching[0]];
  return rule?.outcome ?? notAddressed(zone);
}

import { describe, expect, it } from 'vitest';
import { missingGround, outcomesOf } from '../../src/model/outcome.ts';
import type { Rule } from '../../src/model/scenario.ts';
import { outcome, scenario, zone } from '../fixtures.ts';

const zones = [zone('donetsk', 'ukraine'), zone('donetsk', 'russia'), zone('sumy', 'russia')];

describe('outcomesOf', () => {
  it('gives every zone an outcome', () => {
    expect([...outcomesOf(scenario([]), zones).keys()]).toEqual(zones.map(({ id }) => id));
  });

  it('lets a rule by region and holder speak of that part alone', () => {
    const rule = { regions: ['donetsk'], holder: 'ukraine', outcome: outcome() } as const;
    const outcomes = outcomesOf(scenario([rule]), zones);
    expect(outcomes.get('donetsk.ukraine')).toBe(rule.outcome);
    expect(outcomes.get('donetsk.russia')?.basis).toBe('not-addressed');
  });

  it('lets a rule by region speak of both parts', () => {
    const rule = { regions: ['donetsk'], outcome: outcome() } as const;
    const outcomes = outcomesOf(scenario([rule]), zones);
    expect(outcomes.get('donetsk.ukraine')).toBe(rule.outcome);
    expect(outcomes.get('donetsk.russia')).toBe(rule.outcome);
  });

  it('leaves a zone that no rule reaches to its holder, as not addressed and without sources', () => {
    expect(outcomesOf(scenario([]), zones).get('sumy.russia')).toMatchObject({
      control: 'russia',
      basis: 'not-addressed',
      sources: [],
    });
  });

  it('refuses two rules for one zone and names both', () => {
    const rules = [
      { regions: ['donetsk'], outcome: outcome() },
      { zones: ['donetsk.russia'], outcome: outcome() },
    ] as const;
    expect(() => outcomesOf(scenario(rules), zones)).toThrow(
      'a-deal: rules.0 and rules.1 both speak of zone "donetsk.russia"',
    );
  });

  it('lets a rule pass over a zone that is not there that day, or not on the card', () => {
    const rules = [{ zones: ['sumy.ukraine'], outcome: outcome() }] as const;
    expect(outcomesOf(scenario(rules), zones)).toEqual(outcomesOf(scenario([]), zones));
  });

  it('lets a rule by region pass over a part that does not exist that day', () => {
    const rules = [{ regions: ['sumy'], holder: 'ukraine', outcome: outcome() }] as const;
    expect(() => outcomesOf(scenario(rules), zones)).not.toThrow();
  });
});

describe('missingGround', () => {
  const missing = (rule: Partial<Rule>) =>
    missingGround(scenario([{ ...rule, outcome: outcome() }]), zones).map(({ id }) => id);

  it('is what rules name by region and holder, or by zone, and what is not there', () => {
    expect(missing({ regions: ['donetsk', 'sumy'], holder: 'ukraine' })).toEqual(['sumy.ukraine']);
    expect(missing({ zones: ['sumy.russia', 'luhansk.ukraine'] })).toEqual(['luhansk.ukraine']);
  });

  it('is nothing where a rule means a region, whoever holds it', () => {
    expect(missing({ regions: ['donetsk', 'sumy'] })).toEqual([]);
  });
});

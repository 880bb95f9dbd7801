import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { DEFAULT_SCENARIO } from '../../src/content/default.ts';
import { orderScenarios } from '../../src/content/order.ts';
import { parseGeography } from '../../src/data/parse.ts';
import { LAYER_FILES } from '../../src/model/geography.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { changeOf, isUncertain } from '../../src/model/change.ts';

const files = Object.fromEntries(
  LAYER_FILES.map((file) => [
    file,
    JSON.parse(readFileSync(`public/geo/${file}.geojson`, 'utf8')) as unknown,
  ]),
) as Record<(typeof LAYER_FILES)[number], unknown>;
const parsed = parseGeography(files);
if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
const { zones } = parsed.geography;

const SCENARIOS = orderScenarios(readScenarios());

const scenarioOf = (id: string): Scenario => {
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`no scenario "${id}"`);
  return found;
};
/** Zone, change, basis: the facts of a scenario in a form that can be read beside its sources. */
const facts = (id: string) => {
  const outcomes = outcomesOf(scenarioOf(id), zones);
  return Object.fromEntries(
    zones.map((zone) => {
      const outcome = outcomes.get(zone.id);
      if (!outcome) throw new Error(zone.id);
      const open = isUncertain(outcome) ? ', open' : '';
      return [zone.id, `${changeOf(zone, outcome)}, ${outcome.basis}${open}`];
    }),
  );
};

describe('the scenarios', () => {
  it('come assessments first, then the newest proposals', () => {
    expect(SCENARIOS.map(({ kind }) => kind).indexOf('proposal')).toBe(1);
    const days = SCENARIOS.slice(1).map(({ date }) => date);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('include the one that the page opens with', () => {
    expect(SCENARIOS.map(({ id }) => id)).toContain(DEFAULT_SCENARIO);
  });

  it('never give two outcomes to one zone of the line’s day', () => {
    for (const scenario of SCENARIOS) expect(outcomesOf(scenario, zones).size).toBe(zones.length);
  });

  it('cite every source that they list', () => {
    for (const { rules, sites, openQuestions, context, sources } of SCENARIOS) {
      const cited = [...rules.map((rule) => rule.outcome), ...sites, ...openQuestions, ...context];
      const ids = new Set(cited.flatMap((entry) => entry.sources));
      expect(sources.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  it('say of a proposal what would be, never what will be', () => {
    for (const scenario of SCENARIOS) expect(JSON.stringify(scenario)).not.toMatch(/\bwill\b/i);
  });
});

describe('control-line', () => {
  it('changes nothing, and infers every cell', () => {
    expect(new Set(Object.values(facts('control-line')))).toEqual(new Set(['stays, inferred']));
  });
});

describe('bloomberg-2025-08', () => {
  it('says what the record says', () => {
    expect(facts('bloomberg-2025-08')).toMatchObject({
      'crimea.russia': 'stays, reported',
      'luhansk.russia': 'stays, reported',
      'luhansk.ukraine': 'passes-to-russia, reported',
      'donetsk.russia': 'stays, reported',
      'donetsk.ukraine': 'passes-to-russia, reported',
      'kherson.russia': 'stays, reported, open',
      'kherson.ukraine': 'stays, inferred',
      'zaporizhzhia.russia': 'stays, reported, open',
      'zaporizhzhia.ukraine': 'stays, inferred',
      'kharkiv.russia': 'stays, not-addressed',
      'sumy.russia': 'stays, not-addressed',
      'mykolaiv.russia': 'stays, not-addressed',
    });
  });
});

describe('us-earlier-2025', () => {
  it('says what the record says, the extent of the return open', () => {
    expect(facts('us-earlier-2025')).toMatchObject({
      'crimea.russia': 'stays, reported',
      'luhansk.russia': 'stays, inferred',
      'luhansk.ukraine': 'stays, inferred',
      'donetsk.russia': 'stays, inferred',
      'donetsk.ukraine': 'stays, inferred',
      'kherson.russia': 'returns-to-ukraine, reported, open',
      'kherson.ukraine': 'stays, inferred',
      'zaporizhzhia.russia': 'returns-to-ukraine, reported, open',
      'zaporizhzhia.ukraine': 'stays, inferred',
      'kharkiv.russia': 'stays, not-addressed',
    });
  });
});

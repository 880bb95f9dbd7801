import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { DEFAULT_SCENARIO } from '../../src/content/default.ts';
import { orderScenarios } from '../../src/content/order.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { NAMED_REGIONS } from '../../src/model/region.ts';
import { SITE_IDS, type Attribution } from '../../src/model/scenario.ts';
import { placeZones, SCENARIOS, scenarioOf, zones } from './records.ts';

describe('the scenarios', () => {
  it('come assessments first, then baselines, then the newest proposals', () => {
    const all = orderScenarios(readScenarios());
    const kinds = all.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(['assessment', 'baseline', 'proposal']);
    expect(kinds).toEqual(kinds.toSorted());
    const days = all.filter(({ kind }) => kind === 'proposal').map(({ date }) => date);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('include the one that the page opens with', () => {
    expect(SCENARIOS.map(({ id }) => id)).toContain(DEFAULT_SCENARIO);
  });

  it('never give two outcomes to one zone of the line’s day', () => {
    for (const scenario of SCENARIOS) expect(outcomesOf(scenario, zones).size).toBe(zones.length);
  });

  it('tell apart what somebody demands from terms and offers', () => {
    const regionsBy = (id: string, kind: Attribution) => [
      ...new Set(
        zones
          .filter((zone) => outcomesOf(scenarioOf(id), zones).get(zone.id)?.attribution === kind)
          .map(({ region }) => region),
      ),
    ];
    expect(regionsBy('bloomberg-2025-08', 'demand')).toEqual(['crimea', 'luhansk', 'donetsk']);
    expect(regionsBy('bloomberg-2025-08', 'term')).toEqual(['kherson', 'zaporizhzhia']);
    expect(regionsBy('russia-2024-06', 'demand')).toEqual(NAMED_REGIONS);
    expect(regionsBy('us-earlier-2025', 'offer')).toEqual(NAMED_REGIONS);
    expect(regionsBy('us-framework-2025-04', 'offer')).toEqual(
      expect.arrayContaining([...NAMED_REGIONS, 'kharkiv']),
    );
  });

  it('say how they are known, and until when sources were read', () => {
    const known = Object.fromEntries(
      readScenarios().map(({ id, standing }) => [id, standing.known]),
    );
    expect(known).toEqual({
      'alaska-2025-08': 'reported',
      'bloomberg-2025-08': 'reported',
      'bloomberg-2026-02': 'reported',
      'control-line': 'assessed',
      'e3-2025-11': 'published',
      'europe-ukraine-2025-04': 'published',
      'geneva-zone-2026-02': 'reported',
      'russia-2024-06': 'stated',
      'un-borders': 'adopted',
      'us-28-points-2025-11': 'published',
      'us-earlier-2025': 'reported',
      'us-framework-2025-04': 'published',
      'us-ukraine-20-points-2025-12': 'stated',
    });
    for (const { standing } of SCENARIOS) expect(standing.asOf).toMatch(/^2026-/);
  });
});

describe('what is said of sites', () => {
  it('is inferred only where something is said of the ground that they lie in', () => {
    for (const scenario of SCENARIOS) {
      const outcomes = outcomesOf(scenario, zones);
      for (const { site, basis } of scenario.sites) {
        const zone = placeZones[site];
        if (!zone) throw new Error(`${site} lies in no zone`);
        if (basis === 'inferred') expect(outcomes.get(zone)?.basis).not.toBe('not-addressed');
      }
    }
  });

  it('is something of each: none is called a site named in proposals that no source names', () => {
    const named = SCENARIOS.flatMap(({ sites }) =>
      sites.flatMap(({ site, basis }) => (basis === 'reported' ? [site] : [])),
    );
    expect(new Set(named)).toEqual(new Set(SITE_IDS));
  });

  it('has sources, even where it is that nothing is said', () => {
    const all = SCENARIOS.flatMap(({ sites }) => sites);
    expect(all.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

describe('what a scenario is called', () => {
  it('has no “line” in it, as site, legend and credit have', () => {
    for (const { title } of SCENARIOS) {
      expect([title.en, /\blines?\b/i.test(title.en)]).toEqual([title.en, false]);
      expect([title.uk, /(?<!\p{L})ліні/iu.test(title.uk)]).toEqual([title.uk, false]);
    }
  });

  it('says that a deal was under discussion, and whose words tell of an earlier offer', () => {
    const titles = SCENARIOS.map(({ title }) => title);
    const deals = titles.filter(({ en }) => /\bdeal\b/i.test(en));
    expect(deals.length).toBeGreaterThan(0);
    for (const { en, uk } of deals) {
      expect(en).toMatch(/under discussion/);
      expect(uk).toMatch(/обговорювали/);
    }
    const earlier = titles.filter(({ en }) => /\bearlier\b/i.test(en));
    expect(earlier.length).toBeGreaterThan(0);
    for (const { en, uk } of earlier) {
      expect(en).toMatch(/as \w+ described it/);
      expect(uk).toMatch(/за описом/);
    }
  });
});

describe('an open question', () => {
  it('asks, in both languages', () => {
    const questions = SCENARIOS.flatMap(({ openQuestions }) =>
      openQuestions.map(({ text }) => text),
    );
    expect(questions.length).toBeGreaterThan(20);
    for (const text of questions) {
      for (const said of Object.values(text)) expect(said).toMatch(/^[^.!]*\?/);
    }
  });
});

describe('what tells scenarios apart', () => {
  it('is said of each', () => {
    for (const { id, related } of SCENARIOS) expect([id, related.length > 0]).toEqual([id, true]);
  });

  it('is said of the deal under discussion and the earlier US offer from both sides', () => {
    const others = (id: string) => scenarioOf(id).related.map(({ scenario }) => scenario);
    expect(others('bloomberg-2025-08')).toContain('us-earlier-2025');
    expect(others('us-earlier-2025')).toContain('bloomberg-2025-08');
  });

  it('names both scenarios, so that it can stand alone', () => {
    const pointing = { en: /(^|[.;:] )(t?here|that is)\b/i, uk: /(^|[.;:] )(там|тут|то|той)\s/i };
    const texts = SCENARIOS.flatMap(({ related }) => related.map(({ text }) => text));
    expect(texts.filter(({ en, uk }) => pointing.en.test(en) || pointing.uk.test(uk))).toEqual([]);
  });

  it('is short', () => {
    for (const { related } of SCENARIOS) {
      for (const { text } of related) {
        for (const words of Object.values(text)) {
          expect(words.match(/[.!?](\s|$)/g)?.length).toBeLessThanOrEqual(2);
        }
      }
    }
  });
});

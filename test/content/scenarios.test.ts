import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { DEFAULT_SCENARIO } from '../../src/content/default.ts';
import { orderScenarios } from '../../src/content/order.ts';
import { parseGeography } from '../../src/data/parse.ts';
import { LAYER_FILES } from '../../src/model/geography.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { NAMED_REGIONS, type RegionId } from '../../src/model/region.ts';
import { SITE_IDS, type Attribution, type Scenario } from '../../src/model/scenario.ts';
import { changeOf, isUncertain } from '../../src/model/change.ts';

const files = Object.fromEntries(
  LAYER_FILES.map((file) => [
    file,
    JSON.parse(readFileSync(`public/geo/${file}.geojson`, 'utf8')) as unknown,
  ]),
) as Record<(typeof LAYER_FILES)[number], unknown>;
const parsed = parseGeography(files);
if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
const {
  ground: { zones },
  placeZones,
} = parsed.geography;

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

/** What would be recognised, and how. */
const recognised = (id: string) =>
  Object.fromEntries(
    [...outcomesOf(scenarioOf(id), zones)]
      .map(([zone, { recognition }]) => [zone, recognition] as const)
      .filter(([, recognition]) => recognition !== 'unspecified' && recognition !== 'none'),
  );

/** The sites that a scenario speaks of, or says that it does not, and how that is known. */
const sitesIn = (id: string) =>
  Object.fromEntries(scenarioOf(id).sites.map(({ site, basis }) => [site, basis]));

const isNamed = (region: RegionId) => NAMED_REGIONS.some((named) => named === region);

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

describe('control-line', () => {
  it('changes nothing, and assesses every cell', () => {
    expect(new Set(Object.values(facts('control-line')))).toEqual(new Set(['stays, assessed']));
  });
});

describe('bloomberg-2025-08', () => {
  it('says what the record says', () => {
    expect(facts('bloomberg-2025-08')).toEqual({
      'crimea.russia': 'stays, reported',
      'luhansk.russia': 'stays, reported',
      'luhansk.ukraine': 'passes-to-russia, reported',
      'donetsk.russia': 'stays, reported',
      'donetsk.ukraine': 'passes-to-russia, reported',
      'kherson.russia': 'stays, inferred, open',
      'kherson.ukraine': 'stays, inferred',
      'zaporizhzhia.russia': 'stays, inferred, open',
      'zaporizhzhia.ukraine': 'stays, inferred',
      'kharkiv.russia': 'stays, not-addressed',
      'kharkiv.ukraine': 'stays, not-addressed',
      'sumy.russia': 'stays, not-addressed',
      'sumy.ukraine': 'stays, not-addressed',
      'mykolaiv.russia': 'stays, not-addressed',
      'mykolaiv.ukraine': 'stays, not-addressed',
      'dnipropetrovsk.ukraine': 'stays, not-addressed',
    });
  });
});

describe('us-earlier-2025', () => {
  it('says what the record says, the extent of the return open', () => {
    expect(facts('us-earlier-2025')).toEqual({
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
      'kharkiv.ukraine': 'stays, not-addressed',
      'sumy.russia': 'stays, not-addressed',
      'sumy.ukraine': 'stays, not-addressed',
      'mykolaiv.russia': 'stays, not-addressed',
      'mykolaiv.ukraine': 'stays, not-addressed',
      'dnipropetrovsk.ukraine': 'stays, not-addressed',
    });
  });
});

describe('us-framework-2025-04', () => {
  it('says what the record says: Luhansk unclear, of Kharkiv no extent, Kinburn inferred', () => {
    expect(facts('us-framework-2025-04')).toEqual({
      'crimea.russia': 'stays, reported',
      'luhansk.russia': 'stays, reported',
      'luhansk.ukraine': 'unresolved, unclear, open',
      'donetsk.russia': 'stays, reported',
      'donetsk.ukraine': 'stays, inferred',
      'kherson.russia': 'stays, reported',
      'kherson.ukraine': 'stays, inferred',
      'zaporizhzhia.russia': 'stays, reported',
      'zaporizhzhia.ukraine': 'stays, inferred',
      'kharkiv.russia': 'returns-to-ukraine, reported, open',
      'kharkiv.ukraine': 'stays, not-addressed',
      'sumy.russia': 'stays, not-addressed',
      'sumy.ukraine': 'stays, not-addressed',
      'mykolaiv.russia': 'returns-to-ukraine, inferred',
      'mykolaiv.ukraine': 'stays, not-addressed',
      'dnipropetrovsk.ukraine': 'stays, not-addressed',
    });
  });

  it('has the United States recognise Crimea de jure, the rest of what Russia keeps de facto', () => {
    expect(recognised('us-framework-2025-04')).toEqual({
      'crimea.russia': 'de-jure',
      'luhansk.russia': 'de-facto',
      'donetsk.russia': 'de-facto',
      'kherson.russia': 'de-facto',
      'zaporizhzhia.russia': 'de-facto',
    });
  });

  it('gives plant, dam and spit to Ukraine, as reported', () => {
    expect(sitesIn('us-framework-2025-04')).toEqual({
      'zaporizhzhia-npp': 'reported',
      'kakhovka-dam': 'reported',
      'kinburn-spit': 'reported',
    });
  });
});

describe('russia-2024-06', () => {
  it('says what the record says: five regions whole, no others', () => {
    expect(facts('russia-2024-06')).toEqual({
      'crimea.russia': 'stays, reported',
      'luhansk.russia': 'stays, reported',
      'luhansk.ukraine': 'passes-to-russia, reported',
      'donetsk.russia': 'stays, reported',
      'donetsk.ukraine': 'passes-to-russia, reported',
      'kherson.russia': 'stays, reported',
      'kherson.ukraine': 'passes-to-russia, reported',
      'zaporizhzhia.russia': 'stays, reported',
      'zaporizhzhia.ukraine': 'passes-to-russia, reported',
      'kharkiv.russia': 'stays, not-addressed',
      'kharkiv.ukraine': 'stays, not-addressed',
      'sumy.russia': 'stays, not-addressed',
      'sumy.ukraine': 'stays, not-addressed',
      'mykolaiv.russia': 'stays, not-addressed',
      'mykolaiv.ukraine': 'stays, not-addressed',
      'dnipropetrovsk.ukraine': 'stays, not-addressed',
    });
  });

  it('demands recognition in law of all five regions', () => {
    const inRegions = zones.filter(({ region }) => isNamed(region));
    expect(recognised('russia-2024-06')).toEqual(
      Object.fromEntries(inRegions.map(({ id }) => [id, 'de-jure'])),
    );
  });

  it('names no site: plant and dam follow from their regions, the spit lies in none of them', () => {
    expect(sitesIn('russia-2024-06')).toEqual({
      'zaporizhzhia-npp': 'inferred',
      'kakhovka-dam': 'inferred',
      'kinburn-spit': 'not-addressed',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../src/model/outcome.ts';
import { NAMED_REGIONS, type RegionId } from '../../src/model/region.ts';
import { changeOf, isUncertain } from '../../src/model/change.ts';
import { scenarioOf, zones } from './records.ts';

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

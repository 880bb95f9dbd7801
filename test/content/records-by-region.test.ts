import { describe, expect, it } from 'vitest';
import { changeOf, isUncertain } from '../../src/model/change.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { REGIME_PARTS } from '../../src/model/regime.ts';
import { HOLDERS, REGION_IDS } from '../../src/model/region.ts';
import { zone } from '../fixtures.ts';
import { SCENARIOS, scenarioOf } from './records.ts';

/** Ground of a day on which both hold something of every region but Crimea. */
const ZONES = REGION_IDS.flatMap((region) =>
  HOLDERS.filter((holder) => region !== 'crimea' || holder === 'russia').map((holder) =>
    zone(region, holder),
  ),
);

/** Change, basis and recognition of what is said, silence left out: to read beside the sources. */
function said(id: string): Readonly<Record<string, string>> {
  const outcomes = outcomesOf(scenarioOf(id), ZONES);
  return Object.fromEntries(
    ZONES.flatMap((one) => {
      const outcome = outcomes.get(one.id);
      if (!outcome || outcome.basis === 'not-addressed') return [];
      const { basis, recognition, regime } = outcome;
      const facts = [
        `${changeOf(one, outcome)}, ${basis}`,
        ...(isUncertain(outcome) ? ['open'] : []),
        ...(recognition === 'unspecified' ? [] : [recognition]),
        ...(regime ? [regime.kind] : []),
      ];
      return [[one.id, facts.join(', ')]];
    }),
  );
}

const regimeOf = (id: string) => {
  const outcome = outcomesOf(scenarioOf(id), ZONES).get('donetsk.ukraine');
  const parts = outcome?.regime?.parts;
  return Object.fromEntries(
    REGIME_PARTS.flatMap((part) => {
      const told = parts?.[part];
      return told ? [[part, `${told.answer}, ${told.basis}`]] : [];
    }),
  );
};

describe('europe-ukraine-2025-04', () => {
  it('leaves territory to talks after a ceasefire, but for the Kinburn Spit', () => {
    const held = said('europe-ukraine-2025-04');
    expect(held['crimea.russia']).toBe('unresolved, inferred, open, none');
    expect(held['donetsk.russia']).toBe('unresolved, reported, open, none');
    expect(held['sumy.russia']).toBe('unresolved, reported, open, none');
    expect(held['mykolaiv.russia']).toBe('returns-to-ukraine, inferred, none');
    for (const [id, facts] of Object.entries(held).filter(([key]) => key.endsWith('.ukraine'))) {
      expect([id, facts]).toEqual([id, 'stays, inferred, none']);
    }
  });
});

describe('alaska-2025-08', () => {
  it('says what the record says', () => {
    expect(said('alaska-2025-08')).toEqual({
      'crimea.russia': 'stays, reported, de-jure',
      'luhansk.russia': 'stays, inferred',
      'luhansk.ukraine': 'passes-to-russia, reported',
      'donetsk.russia': 'stays, inferred',
      'donetsk.ukraine': 'passes-to-russia, reported',
      'kherson.russia': 'stays, inferred',
      'kherson.ukraine': 'stays, inferred',
      'zaporizhzhia.russia': 'stays, inferred',
      'zaporizhzhia.ukraine': 'stays, inferred',
      'sumy.russia': 'returns-to-ukraine, reported, open',
      'kharkiv.russia': 'returns-to-ukraine, reported, open',
    });
  });

  it('tells the formula of January 2026 and what was said against it in June', () => {
    const told = scenarioOf('alaska-2025-08').context.map(({ text }) => text.en);
    expect(told.some((text) => /January 2026.*Anchorage formula/.test(text))).toBe(true);
    expect(told.some((text) => /June 2026.*no specific agreements/.test(text))).toBe(true);
  });
});

describe('us-28-points-2025-11', () => {
  it('says what the record says, the zone apart from the rest of its region', () => {
    expect(said('us-28-points-2025-11')).toEqual({
      'crimea.russia': 'stays, reported, de-facto',
      'luhansk.russia': 'stays, reported, de-facto',
      'luhansk.ukraine': 'passes-to-russia, inferred, de-facto',
      'donetsk.russia': 'stays, reported, de-facto',
      'donetsk.ukraine': 'unresolved, reported, demilitarised',
      'kherson.russia': 'stays, reported, de-facto',
      'kherson.ukraine': 'stays, inferred',
      'zaporizhzhia.russia': 'stays, reported, de-facto',
      'zaporizhzhia.ukraine': 'stays, inferred',
      'kharkiv.russia': 'returns-to-ukraine, reported, open',
      'sumy.russia': 'returns-to-ukraine, reported, open',
      'dnipropetrovsk.russia': 'returns-to-ukraine, reported, open',
      'mykolaiv.russia': 'returns-to-ukraine, reported, open',
    });
  });

  it('says of the zone what the text says, and no more', () => {
    expect(regimeOf('us-28-points-2025-11')).toEqual({
      'counts-as': 'russia, reported',
      'army-ukraine': 'leaves, reported',
      'army-russia': 'does-not-enter, reported',
      'mutual-withdrawal': 'no, inferred',
    });
  });
});

describe('e3-2025-11', () => {
  it('leaves all that Russia holds to talks and asks Ukraine to leave nothing', () => {
    const held = said('e3-2025-11');
    expect(Object.keys(held)).toHaveLength(ZONES.length);
    for (const [id, facts] of Object.entries(held)) {
      const expected = id.endsWith('.russia')
        ? 'unresolved, unclear, open, none'
        : 'stays, inferred, none';
      expect([id, facts]).toEqual([id, expected]);
    }
  });
});

describe('us-ukraine-20-points-2025-12', () => {
  it('says what the record says, the rest of the Donetsk region open', () => {
    expect(said('us-ukraine-20-points-2025-12')).toEqual({
      'luhansk.russia': 'stays, reported',
      'luhansk.ukraine': 'stays, reported, none',
      'donetsk.russia': 'stays, reported',
      'donetsk.ukraine': 'unresolved, unclear, open, none, economic-zone',
      'kherson.russia': 'stays, reported',
      'kherson.ukraine': 'stays, reported, none',
      'zaporizhzhia.russia': 'stays, reported',
      'zaporizhzhia.ukraine': 'stays, reported, none',
      'kharkiv.russia': 'returns-to-ukraine, reported, none',
      'sumy.russia': 'returns-to-ukraine, reported, none',
      'dnipropetrovsk.russia': 'returns-to-ukraine, reported, none',
      'mykolaiv.russia': 'returns-to-ukraine, reported, none',
    });
  });

  it('tells Ukraine’s conditions for a zone as conditions', () => {
    expect(regimeOf('us-ukraine-20-points-2025-12')).toEqual({
      'counts-as': 'open, unclear',
      administration: 'ukraine, reported',
      police: 'ukraine, reported',
      'army-ukraine': 'heavy-forces-leave, reported',
      'army-russia': 'heavy-forces-leave, reported',
      monitors: 'international, reported',
      'mutual-withdrawal': 'yes, reported',
    });
    const outcome = outcomesOf(scenarioOf('us-ukraine-20-points-2025-12'), ZONES).get(
      'donetsk.ukraine',
    );
    for (const part of ['administration', 'police', 'mutual-withdrawal'] as const) {
      expect(outcome?.regime?.parts[part]?.note?.en).toContain('A condition');
      expect(outcome?.regime?.parts[part]?.note?.uk).toContain('Умова');
    }
  });
});

describe('geneva-zone-2026-02', () => {
  it('speaks of one region, of which nobody published how much', () => {
    expect(said('geneva-zone-2026-02')).toEqual({
      'donetsk.russia': 'unresolved, unclear, open',
      'donetsk.ukraine': 'unresolved, reported, open, demilitarised',
    });
  });

  it('has both armies leave, and names the later idea in the context alone', () => {
    expect(regimeOf('geneva-zone-2026-02')).toMatchObject({
      'army-ukraine': 'leaves, reported',
      'army-russia': 'leaves, reported',
      administration: 'joint, reported',
    });
    const { title, context } = scenarioOf('geneva-zone-2026-02');
    expect(title.en).not.toMatch(/Monaco|Donny/);
    expect(context.some(({ text }) => /April 2026.*Monaco model/.test(text.en))).toBe(true);
  });
});

describe('bloomberg-2026-02', () => {
  it('says what the record says, with both readings of the Luhansk region', () => {
    expect(said('bloomberg-2026-02')).toEqual({
      'luhansk.russia': 'stays, inferred',
      'luhansk.ukraine': 'unresolved, unclear, open',
      'donetsk.russia': 'stays, inferred',
      'donetsk.ukraine': 'unresolved, unclear, open, economic-zone',
      'kherson.russia': 'stays, inferred',
      'kherson.ukraine': 'stays, reported',
      'zaporizhzhia.russia': 'stays, inferred',
      'zaporizhzhia.ukraine': 'stays, reported',
      'kharkiv.russia': 'returns-to-ukraine, reported',
      'sumy.russia': 'returns-to-ukraine, reported',
      'dnipropetrovsk.russia': 'returns-to-ukraine, reported',
    });
  });

  it('leaves in dispute who would police the rest of the Donetsk region', () => {
    expect(regimeOf('bloomberg-2026-02')).toMatchObject({
      administration: 'disputed, reported',
      police: 'disputed, reported',
      'army-ukraine': 'leaves, reported',
    });
  });
});

describe('un-borders', () => {
  it('is a baseline that changes nothing and speaks of all ground', () => {
    expect(scenarioOf('un-borders').kind).toBe('baseline');
    const held = said('un-borders');
    expect(Object.keys(held)).toHaveLength(ZONES.length);
    expect(new Set(Object.values(held))).toEqual(new Set(['stays, reported, none']));
  });
});

describe('every record', () => {
  it('says on which day it was checked, and who put it forward', () => {
    for (const { id, kind, by, checked, standing } of SCENARIOS) {
      expect([id, checked >= standing.asOf]).toEqual([id, true]);
      expect([id, by.length > 0]).toEqual([id, kind !== 'assessment']);
    }
  });

  it('cites every source that it lists', () => {
    for (const { id, sources, ...record } of SCENARIOS) {
      const cited = JSON.stringify(record);
      const unused = sources.filter((source) => !cited.includes(`"${source.id}"`));
      expect([id, unused.map((source) => source.id)]).toEqual([id, []]);
    }
  });

  it('calls one address by one name', () => {
    const names = new Map<string, string>();
    for (const { sources } of SCENARIOS) {
      for (const { url, title, date, outlet } of sources) {
        const name = [title, url.includes('deepstate') ? '' : date, outlet.en].join(' · ');
        expect([url, name]).toEqual([url, names.get(url) ?? name]);
        names.set(url, name);
      }
    }
  });
});

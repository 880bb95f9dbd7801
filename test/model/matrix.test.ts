import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { matrixOf } from '../../src/model/matrix.ts';
import { HOLDERS, NAMED_REGIONS, REGION_IDS, type RegionId } from '../../src/model/region.ts';
import { outcome, REGIME, scenario, zone } from '../fixtures.ts';

const zones = [zone('donetsk', 'russia'), zone('donetsk', 'ukraine'), zone('sumy', 'ukraine')];
const deal = scenario([
  { zones: ['donetsk.ukraine'], outcome: outcome({ control: 'unresolved', regime: REGIME }) },
  { zones: ['donetsk.russia'], outcome: outcome({ basis: 'inferred', recognition: 'de-facto' }) },
]);
const cellOf = (region: RegionId) =>
  matrixOf([deal], () => zones)[0]?.cells.find((cell) => cell.region === region);

describe('matrixOf', () => {
  it('has a row for each record and a cell for each region, in their order', () => {
    const [row] = matrixOf([deal], () => zones);
    expect(row?.record).toBe(deal);
    expect(row?.cells.map(({ region }) => region)).toEqual(REGION_IDS);
  });

  it('says of each part what the record says, Ukraine’s first', () => {
    expect(cellOf('donetsk')?.parts).toEqual([
      {
        zone: zones[1],
        outcome: deal.rules[0]?.outcome,
        control: 'unresolved',
        change: 'unresolved',
      },
      { zone: zones[0], outcome: deal.rules[1]?.outcome, control: 'russia', change: 'stays' },
    ]);
  });

  it('leaves open who would control what nobody speaks of', () => {
    expect(cellOf('sumy')).toMatchObject({
      isSilent: true,
      parts: [{ zone: zones[2], control: null, outcome: { basis: 'not-addressed' } }],
    });
  });

  it('has no part where a side holds nothing on that day', () => {
    expect(cellOf('kharkiv')).toEqual({ region: 'kharkiv', parts: [], isSilent: true });
  });

  it('reads each record on its own ground', () => {
    const later = scenario([{ regions: ['sumy'], outcome: outcome() }], { id: 'later' });
    const rows = matrixOf([deal, later], ({ id }) =>
      id === 'later' ? [zone('sumy', 'russia')] : zones,
    );
    const sumy = rows.map(({ cells }) => cells.find(({ region }) => region === 'sumy')?.parts);
    expect(sumy.map((parts) => parts?.map(({ zone: { holder } }) => holder))).toEqual([
      ['ukraine'],
      ['russia'],
    ]);
  });
});

describe('the matrix of all records', () => {
  const ground = REGION_IDS.flatMap((region) =>
    HOLDERS.filter((holder) => region !== 'crimea' || holder === 'russia').map((holder) =>
      zone(region, holder),
    ),
  );
  const rows = matrixOf(readScenarios(), () => ground);

  it('has every record once', () => {
    expect(new Set(rows.map(({ record }) => record.id)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(12);
  });

  it('shows in which the rest of the Donetsk region would have rules of its own', () => {
    const own = rows.flatMap(({ record, cells }) =>
      cells.flatMap(({ region, parts }) =>
        parts.flatMap(({ zone: { holder }, outcome: { regime } }) =>
          regime ? [`${record.id}: ${region}.${holder}, ${regime.kind}`] : [],
        ),
      ),
    );
    expect(own.toSorted()).toEqual([
      'bloomberg-2026-02: donetsk.ukraine, economic-zone',
      'geneva-zone-2026-02: donetsk.ukraine, demilitarised',
      'us-28-points-2025-11: donetsk.ukraine, demilitarised',
      'us-ukraine-20-points-2025-12: donetsk.ukraine, economic-zone',
    ]);
  });

  it('has no proposal that is silent on all five named regions, and no baseline that changes any', () => {
    for (const { record, cells } of rows) {
      const named = cells.filter(({ region }) => NAMED_REGIONS.some((one) => one === region));
      expect([record.id, named.every(({ isSilent }) => isSilent)]).toEqual([record.id, false]);
      if (record.kind === 'proposal') continue;
      const changes = cells.flatMap(({ parts }) => parts.map(({ change }) => change));
      expect([record.id, ...new Set(changes)]).toEqual([record.id, 'stays']);
    }
  });
});

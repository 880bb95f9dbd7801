import { describe, expect, it } from 'vitest';
import { fateOverTime, fatesOnDays, zonesOf } from '../../src/model/fates-on-days.ts';
import { outcome, scenario, series, zone } from '../fixtures.ts';

const deal = scenario([{ zones: ['donetsk.ukraine'], outcome: outcome({ control: 'russia' }) }]);
const early = [zone('donetsk', 'ukraine', 90), zone('donetsk', 'russia', 110)];
const late = [zone('donetsk', 'ukraine', 60), zone('donetsk', 'russia', 140)];
const none = [zone('donetsk', 'russia', 200)];

describe('what a record would change', () => {
  it('has an amount for each day, and none where the ground of it is not there', () => {
    const fates = fatesOnDays(deal, [early, late, none], 'km');
    expect(fates.map(({ totals }) => totals.map((total) => total?.area ?? null))).toEqual([
      [90, 60, null],
    ]);
  });

  it('is followed over the days of a series', () => {
    const [fate] = fatesOnDays(deal, [early], 'km');
    const told = series({ donetsk: [110, 140, 200] });
    expect(fateOverTime(deal, fate?.key ?? '', told)).toEqual([
      { day: 0, km2: 90 },
      { day: 7, km2: 60 },
      { day: 14, km2: 0 },
    ]);
  });
});

it('zones of known areas stand in the order of the regions', () => {
  const areas = { 'sumy.ukraine': 5, 'crimea.russia': 7 } as const;
  expect(zonesOf({ areas }).map(({ id, areaKm2 }) => [id, areaKm2])).toEqual([
    ['crimea.russia', 7],
    ['sumy.ukraine', 5],
  ]);
});

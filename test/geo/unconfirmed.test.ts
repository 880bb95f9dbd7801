import { gzipSync } from 'node:zlib';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaWhere, spansOf } from '../../geodata/lib/spans.js';
import { dateOf } from '../../src/model/calendar.ts';
import { parseMonth, monthFile, unconfirmedShape } from '../../src/history/unconfirmed-month.ts';
import { parseUnconfirmed, unconfirmedOn } from '../../src/history/unconfirmed.ts';
import { zonesOn } from '../../src/history/zones.ts';
import { manifest, MONTHS, sum, textOf } from './files.js';
import { days, history, sample } from './history.js';
import { areasOn } from './series.js';

const table = parseUnconfirmed(textOf('unconfirmed.csv'), 'unconfirmed.csv');
if (!table.ok) throw new Error(table.problems.join('\n'));
const months = MONTHS.map((name) => {
  const parsed = parseMonth(textOf(name), name);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.month;
});

const FIRST = '2024-09-16';
const dates = days.map((day) => dateOf(history, day));
const known = dates.filter((date) => unconfirmedOn(table.unconfirmed, date) !== null);
const km2On = (date: string): number =>
  sum(Object.values(unconfirmedOn(table.unconfirmed, date) ?? {}));

describe('what is not confirmed', () => {
  it('is known from 16 September 2024, on all days of the archive but two', () => {
    expect(known[0]).toBe(FIRST);
    const { last } = manifest().archive.unconfirmed;
    const unknown = dates.filter((date) => date >= FIRST && date <= last && !known.includes(date));
    expect(unknown).toEqual(['2024-09-17', '2024-09-18']);
    expect(manifest().archive.unconfirmed).toEqual({ first: FIRST, last, days: known.length });
  });

  it('is drawn on just those days, a file a month', () => {
    const drawn = months.flatMap((month) =>
      month.days.map((day) => `${month.month}-${String(day).padStart(2, '0')}`),
    );
    expect(drawn).toEqual(known);
    expect([...new Set(known.map(monthFile))]).toEqual(MONTHS);
  });

  it('is never more than what Ukraine holds of a region, and some hundred km² in all', () => {
    for (const date of known) {
      const held = areasOn(date);
      for (const [region, km2] of Object.entries(unconfirmedOn(table.unconfirmed, date) ?? {})) {
        expect(km2, `${date} ${region}`).toBeLessThanOrEqual(held.get(`${region}.ukraine`) ?? 0);
      }
      expect(km2On(date), date).toBeGreaterThan(500);
      expect(km2On(date), date).toBeLessThan(2000);
    }
  });

  it('has a row only where an area is another, but at both ends and after a gap', () => {
    const rows = table.unconfirmed;
    const repeated = rows.flatMap(({ day, km2 }, index) => {
      const before = rows[index - 1];
      if (!km2 || !before?.km2 || index === rows.length - 1) return [];
      const areas = unconfirmedOn(rows.slice(0, index), before.day) ?? {};
      return [...km2].filter(([region, area]) => areas[region] === area).map(() => day);
    });
    expect(repeated).toEqual([]);
  });

  // What lies under Russian-held ground is cut off where it is drawn.
  it.each(
    sample(60)
      .map((day) => dateOf(history, day))
      .filter((date) => known.includes(date)),
  )('has the area of the table as it is drawn over Ukrainian-held ground on %s', (date) => {
    const day = days[dates.indexOf(date)] as number;
    const month = months.find(({ month: name }) => date.startsWith(name));
    const geometry = month && unconfirmedShape(month, date);
    if (!geometry) throw new Error(`nothing is drawn on ${date}`);
    const held = zonesOn(history, day).filter(({ properties }) => properties.holder === 'ukraine');
    const shape: Feature = { type: 'Feature', properties: {}, geometry };
    const spans = spansOf([shape]);
    // Zones share no ground: a point in any of them lies in their sum.
    const inside = sum(
      held.map((zone) => areaWhere(spans, spansOf([zone]), (drawn, own) => drawn && own)),
    );
    expect(Math.abs(inside / km2On(date) - 1), `${inside} of ${km2On(date)}`).toBeLessThan(0.04);
  });

  it('takes at most 14 kB gzipped a month, and its table 8 kB', () => {
    for (const name of MONTHS) expect(gzipSync(textOf(name)).length, name).toBeLessThan(14_000);
    expect(gzipSync(textOf('unconfirmed.csv')).length).toBeLessThan(8_000);
  });
});

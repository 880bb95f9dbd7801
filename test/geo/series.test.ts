import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { manifest, numberOf, regions, sum, textOf, zones } from './files.js';
import { areasOn, rows } from './series.js';

const days = [...new Set(rows.map(({ day }) => day))];

describe('the table of areas', () => {
  it('has four columns, a heading and days in order', () => {
    const [heading, ...lines] = textOf('series.csv').trimEnd().split('\n');
    expect(heading).toBe('day,region,holder,km2');
    const form = /^20\d\d-\d\d-\d\d,[a-z]+,(?:russia|ukraine),\d+\.\d\d$/;
    expect(lines.filter((line) => !form.test(line))).toEqual([]);
    expect(days).toEqual(days.toSorted());
  });

  it('goes from the first day of the archive to the last, and has no row of a missing one', () => {
    const { first, last, missing } = manifest().archive;
    expect([days[0], days.at(-1)]).toEqual([first, last]);
    expect(days.filter((day) => missing.includes(day))).toEqual([]);
  });

  it('says of the day of the zones what they say', () => {
    const stated = zones.map((zone) => [String(zone.id), numberOf(zone, 'area_km2')] as const);
    expect([...areasOn(manifest().line_date)].toSorted()).toEqual(stated.toSorted());
  });

  it('gives a region the same area on every day', () => {
    for (const region of regions) {
      const area = numberOf(region, 'area_km2');
      const off = days.filter((day) => {
        const held = areasOn(day);
        const own = ['russia', 'ukraine'].map((holder) => held.get(`${region.id}.${holder}`) ?? 0);
        return Math.abs(sum(own) - area) > 0.025;
      });
      expect(off, String(region.id)).toEqual([]);
    }
  });

  it('has a row only where an area changed, but for the first and the last day', () => {
    const last = new Map<string, number>();
    const idle = rows.filter(({ day, zone, km2 }) => {
      const same = last.get(zone) === km2;
      last.set(zone, km2);
      return same && day !== days.at(-1);
    });
    expect(idle).toEqual([]);
  });

  it('takes at most 15 kB gzipped', () => {
    expect(gzipSync(textOf('series.csv')).length).toBeLessThan(15_000);
  });
});

import { describe, expect, it } from 'vitest';
import { flipsOf, pastOn } from '../../src/history/past.ts';
import { parseHistory } from '../../src/history/parse.ts';
import { readArchive } from '../../src/history/read.ts';
import { dayOf } from '../../src/model/calendar.ts';
import { FILE } from './fixtures.ts';

const parsed = parseHistory(JSON.stringify(FILE), 'history.json');
if (!parsed.ok) throw new Error(parsed.problems.join());
const { history } = parsed;

describe('what the archive tells of a day', () => {
  it('is how much of a zone the other side had on the first day', () => {
    expect(pastOn(history, 0).gained).toEqual({});
    expect(pastOn(history, 2).gained).toEqual({ 'donetsk.russia': 100.5 });
    expect(pastOn(history, 4).gained).toEqual({});
  });

  it('is how much of what is held was held before 2022', () => {
    expect(pastOn(history, 2).before2022).toEqual({ donetsk: 100.5 });
    expect(pastOn(history, 4).before2022).toEqual({});
  });

  it('has the days on which places change hands, and leaves out those that never do', () => {
    expect(flipsOf(history)).toEqual({ middle: [2, 4] });
  });
});

describe('the archive of the project', () => {
  const archive = readArchive('.').history;

  it('shows of Donetsk more gained by Russia than net, and about 43,900 km² from before 2022', () => {
    const day = dayOf(archive, '2026-08-22') ?? NaN;
    const { gained, before2022 } = pastOn(archive, day);
    expect(gained['donetsk.russia']).toBeGreaterThan(2000);
    const before = Object.values(before2022).reduce((sum, km2) => sum + km2, 0);
    expect(before).toBeGreaterThan(43_500);
    expect(before).toBeLessThan(44_100);
  });

  it('has Pokrovsk change hands once, and neither Kyiv nor Sevastopol', () => {
    const flips = flipsOf(archive);
    expect(flips['pokrovsk']).toHaveLength(1);
    expect(Object.keys(flips)).not.toContain('sevastopol');
  });
});

import { describe, expect, it } from 'vitest';
import { changesBetween, heldSinceBefore2022 } from '../../src/history/changes.ts';
import { contactLineOn } from '../../src/history/contact-line.ts';
import { groundOn } from '../../src/history/ground.ts';
import { BEFORE_2022 } from '../../src/history/history.ts';
import { parseHistory } from '../../src/history/parse.ts';
import { patchAt, placeZonesOn } from '../../src/history/places.ts';
import { zonesByDay, zonesOn } from '../../src/history/zones.ts';
import { EVE_OF_2022 } from '../../src/model/calendar.ts';
import { FILE } from './fixtures.ts';

const parsed = parseHistory(JSON.stringify(FILE), 'history.json');
if (!parsed.ok) throw new Error(parsed.problems.join());
const { history } = parsed;

const zones = (day: number) =>
  zonesOn(history, day).map(({ id, properties, geometry }) => [
    id,
    properties.km2,
    geometry.coordinates.map((polygon) => polygon.map((ring) => ring.length)),
  ]);

describe('the ground of a day', () => {
  it('has a zone for each holder in each region', () => {
    expect(zones(0)).toEqual([
      ['luhansk.russia', 30, [[5]]],
      ['donetsk.ukraine', 190.75, [[7]]],
    ]);
    expect(zones(2).map(([id]) => id)).toEqual([
      'luhansk.russia',
      'donetsk.russia',
      'donetsk.ukraine',
    ]);
  });

  it('keeps the very shapes of zones that a step leaves as they are', () => {
    const step = zonesByDay(history);
    const [before, after] = [step(1), step(2)];
    expect(after.map((zone) => before.includes(zone))).toEqual([true, false, false]);
    expect(step(2)).toEqual(after);
    expect(step(0)).toEqual(zonesOn(history, 0));
  });

  it('has areas by the table, and a place for a name inside of each zone', () => {
    const km2 = new Map([['donetsk.ukraine', 190.7] as const, ['luhansk.russia', 30.01] as const]);
    expect(groundOn(history, [{ day: '2024-07-08', km2 }], '2024-07-09')).toEqual({
      day: '2024-07-09',
      zones: [
        {
          id: 'luhansk.russia',
          region: 'luhansk',
          holder: 'russia',
          areaKm2: 30.01,
          label: [expect.closeTo(37.45), expect.closeTo(48.1)],
        },
        {
          id: 'donetsk.ukraine',
          region: 'donetsk',
          holder: 'ukraine',
          areaKm2: 190.7,
          label: [expect.closeTo(37.2), expect.closeTo(48.1)],
        },
      ],
      ukraineKm2: 1000.5,
    });
    expect(groundOn(history, [], '2024-07-11')).toBe(null);
  });

  it('has each place in its zone, and leaves out what lies in none', () => {
    const places = ['west', 'middle', 'strip', 'abroad'].map((id) => ({ id }));
    const zonesOf = (date: string) => placeZonesOn(history, places, date);
    const same = { west: 'donetsk.ukraine', strip: 'luhansk.russia' };
    expect(zonesOf('2024-07-08')).toEqual({ ...same, middle: 'donetsk.ukraine' });
    expect(zonesOf('2024-07-10')).toEqual({ ...same, middle: 'donetsk.russia' });
    expect(zonesOf('2024-07-11')).toBe(null);
  });

  it('has a contact line where patches with different holders meet', () => {
    const lines = (day: number) => contactLineOn(history, day).coordinates.map(([at]) => at?.[0]);
    expect(lines(0)).toEqual([expect.closeTo(37.4)]);
    expect(lines(2)).toEqual([expect.closeTo(37.2)]);
  });

  it('is there for the time before 24 February 2022 as well', () => {
    const eve = groundOn(history, [], EVE_OF_2022);
    expect(eve?.zones.map(({ id, areaKm2 }) => [id, areaKm2])).toEqual([
      ['luhansk.ukraine', 30],
      ['donetsk.russia', 100.5],
      ['donetsk.ukraine', 90.25],
    ]);
    expect(contactLineOn(history, BEFORE_2022).coordinates).toHaveLength(2);
    expect(changesBetween(history, BEFORE_2022, 0)).toEqual([
      { region: 'luhansk', toRussia: 30, toUkraine: 0 },
      { region: 'donetsk', toRussia: 0, toUkraine: 100.5 },
    ]);
    expect([...heldSinceBefore2022(history, 2)]).toEqual([['donetsk', 100.5]]);
    expect([...heldSinceBefore2022(history, 4)]).toEqual([]);
  });

  it('changes between two days by what changed hands', () => {
    expect(changesBetween(history, 0, 2)).toEqual([
      { region: 'donetsk', toRussia: 100.5, toUkraine: 0 },
    ]);
    expect(changesBetween(history, 2, 5)).toEqual([
      { region: 'donetsk', toRussia: 0, toUkraine: 100.5 },
    ]);
    expect(changesBetween(history, 0, 5)).toEqual([]);
  });

  it('has the patch of a point, and none outside the regions', () => {
    expect(patchAt(history, [37.1, 48.1])).toBe(1);
    expect(patchAt(history, [37.3, 48.1])).toBe(0);
    expect(patchAt(history, [37.45, 48.1])).toBe(2);
    expect(patchAt(history, [36.9, 48.1])).toBe(-1);
    expect(patchAt(history, [37.6, 48.1])).toBe(-1);
    expect(patchAt(history, [37.1, 49])).toBe(-1);
  });
});

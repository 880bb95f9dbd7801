import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, nearestDay } from '../../src/model/calendar.ts';
import { holderOn } from '../../src/history/history.ts';
import { parseHistory } from '../../src/history/parse.ts';
import { areasOn, parseSeries } from '../../src/history/series.ts';
import { FILE } from './fixtures.ts';

const problems = (text: string): readonly string[] => {
  const parsed = parseHistory(text, 'history.json');
  return parsed.ok ? [] : parsed.problems;
};

const problemsWith = (changed: object): readonly string[] =>
  problems(JSON.stringify({ ...FILE, ...changed }));

const parsed = parseHistory(JSON.stringify(FILE), 'history.json');
if (!parsed.ok) throw new Error(parsed.problems.join());
const { history } = parsed;

describe('the file of the ground of all days', () => {
  it('gives patches by number, through all regions', () => {
    expect(history.patches.map(({ region, km2 }) => [region, km2])).toEqual([
      ['donetsk', 100.5],
      ['donetsk', 90.25],
      ['luhansk', 30],
    ]);
  });

  it('gives arcs in degrees, each from where the one before ended', () => {
    const [, middle] = history.arcs;
    expect(middle?.line.map((at) => at.map((degrees) => degrees.toFixed(1)))).toEqual([
      ['37.2', '48.0'],
      ['37.2', '48.2'],
    ]);
  });

  it('is refused when it is cut off, of another version, or no object', () => {
    expect(problems(JSON.stringify(FILE).slice(0, 200))).toEqual([
      'history.json: the whole file: is not JSON, or not all of it came',
    ]);
    expect(problemsWith({ version: 2 })[0]).toMatch(/^history\.json: version: /);
    expect(problems('[]')).not.toEqual([]);
    expect(problems('null')[0]).toMatch(/^history\.json: the whole file: /);
  });

  it.each([
    ['days', { days: 1e9 }],
    ['first', { first: '8 July' }],
    ['missing', { missing: [3, 2] }],
    ['missing', { missing: [6] }],
    ['ukraine_km2', { ukraine_km2: -1 }],
    ['regions.atlantis', { regions: { atlantis: { km2: [1], flips: [[]], before: [] } } }],
    ['regions.donetsk', { regions: { donetsk: { km2: [1, 2], flips: [[]], before: [] } } }],
    ['regions.donetsk.km2', { regions: { donetsk: { km2: [-1], flips: [[]], before: [] } } }],
    [
      'regions.donetsk.flips.0',
      { regions: { donetsk: { km2: [1], flips: [[2, 2]], before: [] } } },
    ],
    ['regions.donetsk.flips', { regions: { donetsk: { km2: [1], flips: [[6]], before: [] } } }],
    ['regions.donetsk', { regions: { donetsk: { km2: [1], flips: [[]], before: [1] } } }],
    ['regions.donetsk.before', { regions: { donetsk: { km2: [1], flips: [[]], before: [0, 0] } } }],
    ['places.town', { places: { town: 3 } }],
    ['places.town', { places: { town: -1 } }],
    ['arcs', { arcs: [[0, -1, 2, 2]] }],
    ['arcs', { arcs: [[0, -1, 2, 2, '<b>', 0]] }],
    ['arcs.0', { arcs: [[0, 3, 0, 0, 1, 1]] }],
    ['arcs.0', { arcs: [[1, 1, 0, 0, 1, 1]] }],
    ['arcs.0', { arcs: [[0, -1, 0, 0, 1e6, 1]] }],
  ])('is refused with its field named: %s', (field, changed) => {
    expect(problemsWith(changed)[0]).toMatch(new RegExp(`^history\\.json: ${field}: `));
  });
});

describe('a day', () => {
  it('is found by its date, if there is a line of it', () => {
    expect(dayOf(history, '2024-07-10')).toBe(2);
    expect(dateOf(history, 2)).toBe('2024-07-10');
    for (const date of ['2024-07-11', '2024-07-07', '2024-07-14', '2024-02-30', 'soon', '']) {
      expect(dayOf(history, date), date).toBe(null);
    }
  });

  it('is the nearest for a date without a line, of two the earlier', () => {
    const nearest = (date: string) => nearestDay(history, date);
    expect(nearest('2024-07-10')).toEqual({ day: 2, date: '2024-07-10', isOther: false });
    expect(nearest('2024-07-11')).toEqual({ day: 2, date: '2024-07-10', isOther: true });
    expect(nearest('2022-02-24')).toEqual({ day: 0, date: '2024-07-08', isOther: true });
    expect(nearest('2030-01-01')).toEqual({ day: 5, date: '2024-07-13', isOther: true });
    for (const date of ['2024-02-30', '2024-7-1', 'soon', '']) expect(nearest(date)).toBe(null);
  });

  it('has one holder for each patch on each day', () => {
    const [middle, , strip] = history.patches;
    if (!middle || !strip) throw new Error('no patch');
    const days = [0, 1, 2, 4, 5];
    expect(days.map((day) => holderOn(middle, day))).toEqual(
      ['ukraine', 'ukraine', 'russia', 'ukraine'].concat('ukraine'),
    );
    expect(holderOn(strip, 0)).toBe('russia');
  });
});

describe('the table of areas', () => {
  const table = (...rows: string[]) => ['day,region,holder,km2', ...rows, ''].join('\n');
  const rows = ['2024-07-08,sumy,ukraine,10.00', '2024-07-10,sumy,russia,2.50'];

  it('gives the areas of any day by the last row up to it', () => {
    const result = parseSeries(table(...rows, '2024-07-11,sumy,russia,0.00'), 'series.csv');
    if (!result.ok) throw new Error(result.problems.join());
    const on = (day: string) => Object.fromEntries(areasOn(result.series, day));
    expect(on('2024-07-07')).toEqual({});
    expect(on('2024-07-09')).toEqual({ 'sumy.ukraine': 10 });
    expect(on('2024-07-10')).toEqual({ 'sumy.ukraine': 10, 'sumy.russia': 2.5 });
    expect(on('2024-07-12')).toEqual({ 'sumy.ukraine': 10 });
  });

  it.each([
    ['line 1', 'day;region'],
    ['the whole file', table(...rows).slice(0, -4)],
    ['the whole file', 'day,region,holder,km2\n'],
    ['line 2', table('2024-07-08,mars,russia,1.00')],
    ['line 2', table('2024-07-08,sumy,russia,many')],
    ['line 3', table(...rows.toReversed())],
  ])('is refused with the place named: %s', (place, text) => {
    const result = parseSeries(text, 'series.csv');
    expect(result.ok ? '' : result.problems[0]).toMatch(new RegExp(`^series\\.csv: ${place}: `));
  });
});

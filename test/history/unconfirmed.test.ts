import { describe, expect, it } from 'vitest';
import { parseMonth, unconfirmedShape } from '../../src/history/unconfirmed-month.ts';
import { parseUnconfirmed, unconfirmedOn } from '../../src/history/unconfirmed.ts';

const HEAD = 'day,region,km2';
const tableOf = (...rows: string[]) =>
  parseUnconfirmed(`${[HEAD, ...rows].join('\n')}\n`, 'unconfirmed.csv');

describe('the table of what is not confirmed', () => {
  const parsed = tableOf(
    '2024-09-16,donetsk,289.69',
    '2024-09-16,sumy,0.54',
    '2024-09-17,,',
    '2024-09-19,donetsk,299.04',
    '2024-09-21,donetsk,0.00',
    '2024-09-22,sumy,1.50',
  );
  const on = (day: string) => (parsed.ok ? unconfirmedOn(parsed.unconfirmed, day) : undefined);

  it('gives areas by region, those of the row above where none is of the day', () => {
    expect(on('2024-09-16')).toEqual({ donetsk: 289.69, sumy: 0.54 });
    expect(on('2024-09-20')).toEqual({ donetsk: 299.04 });
    expect(on('2024-09-21')).toEqual({});
  });

  it('knows nothing before its first day, after its last, and in a gap', () => {
    const unknown = ['2024-09-15', '2024-09-17', '2024-09-18', '2024-09-23'];
    expect(unknown.map(on)).toEqual([null, null, null, null]);
  });

  it.each([
    ['2024-09-16,atlantis,1.00', 'is no day, region and area'],
    ['2024-09-16,sumy,many', 'is no day, region and area'],
    ['2024-09-16,sumy', 'is no day, region and area'],
    ['2024-09-16,,1.00', 'is no day, region and area'],
  ])('refuses the row %s', (row, fault) => {
    expect(tableOf(row)).toEqual({ ok: false, problems: [`unconfirmed.csv: line 2: ${fault}`] });
  });

  it('refuses days out of order, and areas of a day of which nothing is known', () => {
    expect(tableOf('2024-09-17,sumy,1.00', '2024-09-16,sumy,1.00').ok).toBe(false);
    expect(tableOf('2024-09-17,,', '2024-09-17,sumy,1.00').ok).toBe(false);
  });

  it('refuses another heading, and what was cut off', () => {
    const problemsOf = (text: string) => {
      const result = parseUnconfirmed(text, 'unconfirmed.csv');
      return result.ok ? [] : result.problems;
    };
    expect(problemsOf('<!doctype html>')).toEqual([
      'unconfirmed.csv: line 1: is not the heading day,region,km2',
    ]);
    expect(problemsOf(`${HEAD}\n2024-09-16,su`)).toEqual([
      'unconfirmed.csv: the whole file: not all of it came',
    ]);
  });
});

/** Two squares side by side: the west is drawn from the 3rd, the east from the 2nd until the 5th. */
const MONTH = {
  version: 1,
  month: '2024-10',
  days: [1, 2, 3, 5],
  origin: [37, 48],
  step: [0.1, 0.1],
  flips: [[3], [2, 5]],
  arcs: [
    [0, 1, 1, 0, 0, 1],
    [0, -1, 0, 0, -1, 0, 0, -1, 1, 0],
    [1, -1, 0, 0, 1, 0, 0, 1, -1, 0],
  ],
};
const NAME = 'unconfirmed-2024-10.json';
const parse = (changed: object = {}) => parseMonth(JSON.stringify({ ...MONTH, ...changed }), NAME);

describe('a month of what is not confirmed', () => {
  const parsed = parse();
  const shapeOn = (date: string) => (parsed.ok ? unconfirmedShape(parsed.month, date) : undefined);
  /** West and east ends of each polygon. */
  const spans = (date: string) =>
    shapeOn(date)?.coordinates.map(([ring = []]) => {
      const xs = ring.map(([x = NaN]) => x);
      return [Math.min(...xs), Math.max(...xs)].map((x) => x.toFixed(1));
    });

  it('gives what is drawn on each of its days, without lines inside', () => {
    expect(spans('2024-10-01')).toEqual([]);
    expect(spans('2024-10-02')).toEqual([['37.1', '37.2']]);
    expect(spans('2024-10-03')).toEqual([['37.0', '37.2']]);
    expect(spans('2024-10-05')).toEqual([['37.0', '37.1']]);
  });

  it('knows nothing of other days and months', () => {
    expect(['2024-10-04', '2024-11-02', '2023-10-02'].map(shapeOn)).toEqual([null, null, null]);
  });

  it.each([
    ['version', { version: 2 }],
    ['month', { month: 'October' }],
    ['days', { days: [2, 1] }],
    ['days', { days: [1, 32] }],
    ['flips.0', { flips: [[0.5], [1]] }],
    ['flips.1', { flips: [[3], [40]] }],
    ['arcs', { arcs: [] }],
    ['arcs', { arcs: [[0, 1, 'x', 0, 0, 1]] }],
    ['arcs.0', { arcs: [[0, 7, 1, 0, 0, 1]] }],
    ['arcs.1', { arcs: [MONTH.arcs[0], [0, -1, 0, 0, 1e9, 0]] }],
    ['arcs', { arcs: MONTH.arcs.slice(0, 2) }],
  ])('refuses %s that is none', (field, changed) => {
    const result = parse(changed);
    expect(result.ok ? [] : result.problems[0]).toMatch(new RegExp(`^${NAME}: ${field}: `));
  });

  it('refuses what was cut off, or is a page that says so', () => {
    for (const text of [JSON.stringify(MONTH).slice(0, 90), '<!doctype html>', 'null']) {
      expect(parseMonth(text, NAME).ok).toBe(false);
    }
  });
});

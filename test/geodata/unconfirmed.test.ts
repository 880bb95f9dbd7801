import { describe, expect, it } from 'vitest';
import { noDays, toggleDay, type DaySet } from '../../geodata/lib/day-set.js';
import { greyDays } from '../../geodata/steps/grey-days.js';
import { mergedSmall } from '../../geodata/steps/merge-small.js';
import {
  unconfirmedAreas,
  unconfirmedText,
  type GreyPiece,
} from '../../geodata/steps/unconfirmed.js';

const RING = [
  [37, 48],
  [38, 48],
  [38, 49],
  [37, 48],
];
const read = (value: unknown) => greyDays('grey.json', JSON.stringify(value));

describe('the grey ground of all days', () => {
  it('has each day’s polygons, put together from rings', () => {
    expect(read({ rings: [RING], days: { '2024-09-16': [[0]], '2024-09-19': [] } })).toEqual(
      new Map([
        ['2024-09-16', [[RING]]],
        ['2024-09-19', []],
      ]),
    );
  });

  it.each([
    ['has no rings and days', { rings: [RING] }],
    ['has no days', { rings: [RING], days: {} }],
    ['monday is no YYYY-MM-DD', { rings: [RING], days: { monday: [[0]] } }],
    ['with a ring that the file lacks', { rings: [RING], days: { '2024-09-16': [[1]] } }],
    ['has no list of polygons', { rings: [RING], days: { '2024-09-16': 0 } }],
    ['is not closed', { rings: [[...RING.slice(0, 3), [37, 50]]], days: { '2024-09-16': [[0]] } }],
    ['outside 18..48 E', { rings: [RING.map(([x]) => [x, 70])], days: { '2024-09-16': [[0]] } }],
  ])('is refused where it %s', (fault, value) => {
    expect(() => read(value)).toThrow(fault);
  });

  it('is refused when it is cut off', () => {
    expect(() => greyDays('grey.json', '{"rings":')).toThrow('grey.json: is not JSON.');
  });
});

const on = (...days: number[]): DaySet => {
  const set = noDays(5);
  for (const day of days) toggleDay(set, day);
  return set;
};
const piece = (region: string, areaKm2: number, grey: DaySet, russia: DaySet): GreyPiece => ({
  region,
  areaKm2,
  grey,
  russia,
  polygon: [],
});

describe('the areas of what is not confirmed', () => {
  const pieces = [
    piece('sumy', 2, on(1, 2, 3), on()),
    piece('sumy', 1, on(1, 2), on(2)),
    piece('donetsk', 4, on(1), on()),
  ];
  const areas = unconfirmedAreas(pieces, 5);

  it('are of ground that is grey and counts as held by Ukraine', () => {
    expect(areas.map((ofDay) => Object.fromEntries(ofDay))).toEqual([
      {},
      { sumy: 3, donetsk: 4 },
      { sumy: 2 },
      { sumy: 2 },
      {},
    ]);
  });

  it('have a row where they change, and all of them at both ends and after a gap', () => {
    const days = ['01', '02', '03', '04', '05'].map((day) => `2024-09-${day}`);
    expect(unconfirmedText(days, areas, [false, true, true, true, false])).toBe(
      'day,region,km2\n2024-09-02,donetsk,4.00\n2024-09-02,sumy,3.00\n' +
        '2024-09-03,donetsk,0.00\n2024-09-03,sumy,2.00\n2024-09-04,sumy,2.00\n',
    );
    expect(unconfirmedText(days, areas, [false, true, false, true, false])).toBe(
      'day,region,km2\n2024-09-02,donetsk,4.00\n2024-09-02,sumy,3.00\n2024-09-03,,\n' +
        '2024-09-04,sumy,2.00\n',
    );
  });
});

describe('small pieces', () => {
  const merged = (pieces: [number, string | null][], pairs: [number, number, number][]) =>
    mergedSmall(
      pieces.map(([areaKm2, key]) => ({ areaKm2, key })),
      pairs.map(([a, b, km]) => ({ a, b, km })),
      1,
    );

  it('become what they share most edge with', () => {
    const { keys, count } = merged(
      [
        [5, '1'],
        [0.2, '3'],
        [5, '7'],
      ],
      [
        [0, 1, 2],
        [1, 2, 3],
      ],
    );
    expect([keys, count]).toEqual([['1', '7', '7'], 1]);
  });

  it('stay where they are together large enough, or alike', () => {
    const alike: [number, string][] = [
      [0.6, '1'],
      [0.6, '1'],
      [9, '2'],
    ];
    expect(merged(alike, [[0, 1, 1], [1, 2, 1]]).keys).toEqual(['1', '1', '2']); // prettier-ignore
  });

  it('grow on their way: the smallest goes first', () => {
    const chain: [number, string][] = [
      [0.1, '1'],
      [0.95, '2'],
      [9, '3'],
    ];
    expect(merged(chain, [[0, 1, 1], [1, 2, 1]]).keys).toEqual(['2', '2', '3']); // prettier-ignore
  });

  it('are nothing where they touch nothing that counts', () => {
    expect(merged([[0.5, '1'], [9, null]], [[0, 1, 4]]).keys).toEqual(['', null]); // prettier-ignore
  });
});

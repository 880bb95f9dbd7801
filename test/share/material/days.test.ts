import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { daySentence } from '../../../src/share/figure/problems.ts';
import { needsArchive, onDays } from '../../../src/share/material/days.ts';
import { datedFigure, optionsOf, realFigure, tinyMaterial } from '../figures.ts';
import { archive, fileOf } from './six-days.ts';

const tiny = tinyMaterial();

const dated = (day: string | undefined, scenario = 'deal') =>
  onDays(optionsOf({ scenario, day }, tiny), tiny, archive);

const told = (day: string) =>
  dated(day).problems.map((problem) =>
    daySentence(problem, tiny.share, 'en').replaceAll(/\s/g, ' '),
  );

describe('the day of a figure', () => {
  it('is that of the record where none is asked for', () => {
    // The deal is of January 2025, after the last day of this archive.
    expect(dated(undefined).options.day).toBe('2024-07-13');
  });

  it('takes no archive where it is the published one', () => {
    const options = optionsOf({ scenario: 'deal', day: '2025-08-08' }, tiny);
    expect(needsArchive(options, tiny)).toBe(false);
    expect(needsArchive({ ...options, day: null }, tiny)).toBe(true);
    expect(needsArchive({ ...options, vsDay: '2024-07-09' }, tiny)).toBe(true);
    expect(needsArchive({ ...options, day: '2024-07-09' }, tiny)).toBe(true);
    const { options: found, material, problems } = onDays(options, tiny, null);
    expect([found.day, material, problems]).toEqual(['2025-08-08', tiny, []]);
  });

  it('is the one that is asked for, with the ground of that day', () => {
    const { options, material, problems } = dated('2024-07-10');
    expect([options.day, problems]).toEqual(['2024-07-10', []]);
    const { day, zones } = material.geography.ground;
    expect([day, zones.map(({ id }) => id)]).toEqual([
      '2024-07-10',
      ['luhansk.russia', 'donetsk.russia', 'donetsk.ukraine'],
    ]);
  });

  it('is the nearest where there is no line, and a sentence says so', () => {
    expect(dated('2024-07-11').options.day).toBe('2024-07-10');
    expect(told('2024-07-11')).toEqual([
      'The archive has no line for 11 July 2024. The nearest day that it has is shown: 10 July 2024.',
    ]);
  });

  it('is the nearest where the archive ends, and a sentence says from when to when it goes', () => {
    expect(dated('2023-01-01').options.day).toBe('2024-07-08');
    expect(dated('2030-01-01').options.day).toBe('2024-07-13');
    expect(told('2030-01-01')).toEqual([
      '1 January 2030 lies outside the archive, which goes from 8 July 2024 to 13 July 2024. The nearest day is shown: 13 July 2024.',
    ]);
  });

  it('may be named: that of the record, or the newest', () => {
    // The deal is of January 2025, after the last day of this archive.
    expect(dated('own').options.day).toBe('2024-07-13');
    expect(dated('own', 'line').options.day).toBe('2024-07-13');
    expect(dated('newest').options.day).toBe('2024-07-13');
  });
});

/** What Russia held on a day in whole zones, read from the table of areas line by line. */
function heldByRussia(day: string): number {
  const latest = new Map<string, number>();
  for (const line of readFileSync('public/geo/series.csv', 'utf8').trim().split('\n').slice(1)) {
    const [from = '', region = '', holder, km2] = line.split(',');
    if (from <= day && holder === 'russia') latest.set(region, Math.round(Number(km2)));
  }
  return [...latest.values()].reduce((sum, km2) => sum + km2, 0);
}

/** Every day that some text names, in words or in figures. */
const daysIn = (text: string) => [
  ...new Set(
    text.match(/\d{4}-\d\d-\d\d|\d{1,2}\s\p{L}+\s20\d\d/gu)?.map((day) => day.replace(/\s/gu, ' ')),
  ),
];

describe('all that is said of an assessment on another day is of that day', () => {
  it.each([
    ['2024-07-08', '8 July 2024', '8 липня 2024'],
    ['2025-02-14', '14 February 2025', '14 лютого 2025'],
    ['2026-08-22', '22 August 2026', '22 серпня 2026'],
  ])('%s', async (day, english, ukrainian) => {
    const km2 = heldByRussia(day);
    for (const [lang, called] of [
      ['en', english],
      ['uk', ukrainian],
    ] as const) {
      const made = datedFigure({ scenario: 'control-line', day }, lang);
      const { caption, alt, longAlt, title, credit } = made.about;
      for (const text of [caption, alt, title, credit]) expect(daysIn(text)).toEqual([called]);
      // It names the line of before 2022 as well, which is drawn.
      const eve = lang === 'en' ? '24 February 2022' : '24 лютого 2022';
      expect(daysIn(longAlt)).toEqual([called, eve]);
      const figure = km2.toLocaleString(lang === 'en' ? 'en-GB' : 'uk-UA').replace(/\s/, '\u00a0');
      for (const text of [caption, alt, longAlt]) expect(text).toContain(figure);
      expect(made.about.source).toContain(`DeepState, ${day}, https://deepstatemap.live/`);
      const csv = await fileOf(made, 'csv');
      expect(csv.name).toBe(`control-line_${day}_${lang}.csv`);
      expect(daysIn(csv.text)).toEqual(expect.arrayContaining([called, day]));
      expect(daysIn(csv.text)).toHaveLength(2);
      const { features } = JSON.parse((await fileOf(made, 'geojson')).text);
      expect(
        new Set(features.map((one: GeoJSON.Feature) => one.properties?.['line_date'])),
      ).toEqual(new Set([day]));
      const record = JSON.parse((await fileOf(made, 'json')).text);
      expect([record.line_date, record.scenarios[0].date]).toEqual([day, day]);
    }
  });
});

describe('a proposal on another day than that of its report', () => {
  it('has both days in its status, and its figures are of the ground of the day', () => {
    const { about } = datedFigure({ scenario: 'bloomberg-2025-08', day: '2026-08-22' });
    expect(about.caption.replaceAll(/\s/g, ' ')).toContain(
      'Bloomberg, 8 August 2025, on the line of 22 August 2026',
    );
    expect(about.alt).toMatch(/5,362\skm²/);
  });

  it('says nothing of it on the day itself', () => {
    expect(realFigure().about.caption).not.toContain('on the line of');
  });
});

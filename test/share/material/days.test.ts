import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArchive } from '../../../src/history/archive.ts';
import { daySentence } from '../../../src/share/figure/problems.ts';
import { needsArchive, onDays } from '../../../src/share/material/days.ts';
import { outputFile } from '../../../src/share/file/file.ts';
import type { Format } from '../../../src/share/options/format.ts';
import { changesBetween } from '../../../src/history/changes.ts';
import { dayOf } from '../../../src/model/calendar.ts';
import { parseOptions, type RawOptions } from '../../../src/share/options/parse.ts';
import { FILE } from '../../history/fixtures.ts';
import { datedFigure, optionsOf, realArchive, realFigure, tinyMaterial } from '../figures.ts';

/** Six days from 8 July 2024, without a line of the fourth. */
const parsed = parseArchive({
  'history.json': JSON.stringify(FILE),
  'series.csv': 'day,region,holder,km2\n2024-07-08,donetsk,ukraine,190.75\n',
  'unconfirmed.csv': 'day,region,km2\n2024-07-09,donetsk,7.50\n',
});
if (!parsed.ok) throw new Error(parsed.problems.join());
const { archive } = parsed;

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

const none = () => Promise.reject(new Error('data have no pixels'));
const fileOf = async (made: ReturnType<typeof datedFigure>, format: Format) => {
  const { name, bytes } = await outputFile(made, format, none);
  return { name, text: new TextDecoder().decode(bytes) };
};

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

describe('one record on two days', () => {
  const onTwo = (raw: RawOptions) => {
    const options = optionsOf({ mode: 'difference', ...raw }, tiny);
    return onDays(options, tiny, archive);
  };
  const pieces = [
    ['luhansk.russia-russia', 30],
    ['donetsk.ukraine-russia', 100.5],
    ['donetsk.ukraine-ukraine', 90.25],
  ];

  it('lies on the ground of both, told apart by who held it', () => {
    const { options, material } = onTwo({
      scenario: 'line',
      day: '2024-07-10',
      vsDay: '2024-07-08',
    });
    expect([options.vsDay, options.day, options.mode]).toEqual([
      '2024-07-08',
      '2024-07-10',
      'difference',
    ]);
    const { both } = material.earlier ?? {};
    expect(both?.ground.zones.map(({ id, areaKm2 }) => [id, areaKm2])).toEqual(
      expect.arrayContaining(pieces),
    );
    expect(both?.ground.zones).toHaveLength(3);
  });

  it('has the earlier day first, in whatever order they are asked for', () => {
    const { options } = onTwo({ scenario: 'line', day: '2024-07-08', vsDay: '2024-07-10' });
    expect([options.vsDay, options.day]).toEqual(['2024-07-08', '2024-07-10']);
  });

  it('is compared with the state before 24 February 2022, which no archive has as a day', () => {
    const { options, material, problems } = onTwo({
      scenario: 'line',
      day: '2024-07-08',
      vsDay: '2022-02-23',
    });
    expect([options.vsDay, options.day, problems]).toEqual(['2022-02-23', '2024-07-08', []]);
    expect(material.earlier?.geography.ground.day).toBe('2022-02-23');
    const changed = material.earlier?.both.ground.zones.map(({ id }) => id);
    expect(changed).toContain('luhansk.ukraine-russia');
  });

  it('is one map where both are one day', () => {
    const { options, problems } = onTwo({
      scenario: 'line',
      day: '2024-07-10',
      vsDay: '2024-07-11',
    });
    expect([options.mode, options.vsDay]).toEqual(['single', null]);
    expect(problems.map(({ kind }) => kind)).toEqual(['noLine', 'sameDay']);
  });

  it('is shown side by side where it is a proposal, under which nothing changed hands', () => {
    const { options, problems } = onTwo({
      scenario: 'deal',
      day: '2024-07-10',
      vsDay: '2024-07-08',
    });
    expect([options.mode, problems]).toEqual(['side', [{ option: 'mode', kind: 'noDifference' }]]);
  });

  it('is not compared with another record', () => {
    const asked = parseOptions({ scenario: 'line', vs: 'deal', vsDay: '2024-07-08' }, [
      'line',
      'deal',
    ]);
    expect(asked).toMatchObject({ ok: false, problems: [{ option: 'vsDay', kind: 'oneRecord' }] });
  });
});

describe('what changed hands between two days', () => {
  const DAYS = { scenario: 'control-line', day: '2026-08-22', vsDay: '2025-08-08' } as const;
  const made = datedFigure({ ...DAYS, mode: 'difference' });
  const plain = (text: string) => text.replaceAll(/\s/g, ' ');
  const day = (date: string) => dayOf(realArchive.history, date) ?? NaN;
  const changes = changesBetween(realArchive.history, day(DAYS.vsDay), day(DAYS.day));
  const whole = (key: 'toRussia' | 'toUkraine') =>
    changes.reduce((sum, change) => sum + Math.round(change[key]), 0).toLocaleString('en-GB');

  it('is said with both days and the km² that the patches give', () => {
    const { caption, title, credit } = made.about;
    expect(plain(title)).toBe('What changed hands between 8 August 2025 and 22 August 2026');
    expect(plain(caption)).toMatch(
      new RegExp(`Passed to Russian control in the .* regions: ${whole('toRussia')} km²\\.`),
    );
    expect(plain(caption)).toMatch(
      new RegExp(`Returned to Ukrainian control in the .* regions: ${whole('toUkraine')} km²\\.`),
    );
    expect(plain(credit)).toContain('Lines of 8 August 2025 and 22 August 2026: DeepState');
    expect(made.about.longAlt).toContain('Pokrovsk, Myrnohrad, Vovchansk, Huliaipole');
  });

  it('is a table with both holders, whose rows make up the regions', async () => {
    const { name, text } = await fileOf(made, 'csv');
    expect(name).toBe('control-line_difference_2025-08-08_2026-08-22_en.csv');
    const [head = '', ...rows] = text.trim().split('\r\n');
    expect(head).toMatch(/^\uFEFF?Region,"?Held by, 2025-08-08"?,"?Held by, 2026-08-22"?,/);
    const donetsk = rows.filter((row) => row.startsWith('Donetsk region,'));
    expect(donetsk.map((row) => row.split(',').slice(1, 3).join())).toEqual([
      'Ukraine,Ukraine',
      'Ukraine,Russia',
      'Russia,Ukraine',
      'Russia,Russia',
    ]);
    const areas = donetsk.map((row) => Number(row.split(',')[3]));
    expect(Math.abs(areas.reduce((sum, km2) => sum + km2) - 26_538)).toBeLessThanOrEqual(2);
    expect(donetsk[1]).toContain('Pokrovsk; Myrnohrad');
  });

  it('is GeoJSON with both holders and both lines', async () => {
    const { features } = JSON.parse((await fileOf(made, 'geojson')).text);
    const of = (id: string) =>
      features.find(({ id: one }: GeoJSON.Feature) => one === id)?.properties;
    expect(of('donetsk.ukraine-russia')).toMatchObject({
      holder: 'russia',
      vs_holder: 'ukraine',
      difference: 'differs',
      line_date: '2026-08-22',
      vs_line_date: '2025-08-08',
    });
    const lines = features.filter(
      ({ properties }: GeoJSON.Feature) => properties?.['kind'] === 'contact-line',
    );
    expect(lines.map(({ properties }: GeoJSON.Feature) => properties?.['line_date'])).toEqual([
      '2025-08-08',
      '2026-08-22',
    ]);
    const record = JSON.parse((await fileOf(made, 'json')).text);
    expect([record.vs_line_date, record.line_date]).toEqual(['2025-08-08', '2026-08-22']);
  });

  it('side by side each map has its own day, ground and figure', () => {
    const pair = datedFigure({ ...DAYS, mode: 'side' }, 'uk');
    const captions = pair.composition.content.pictures.map(({ caption }) =>
      plain([caption?.bold, ...(caption?.rest ?? [])].join(' ')),
    );
    expect(captions[0]).toMatch(/^8 серпня 2025 року .*114 439 км²$/);
    expect(captions[1]).toMatch(/^22 серпня 2026 року .*117 032 км²$/);
  });
});

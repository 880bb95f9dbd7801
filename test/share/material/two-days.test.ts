import { describe, expect, it } from 'vitest';
import { onDays } from '../../../src/share/material/days.ts';
import { changesBetween } from '../../../src/history/changes.ts';
import { dayOf } from '../../../src/model/calendar.ts';
import { parseOptions, type RawOptions } from '../../../src/share/options/parse.ts';
import { datedFigure, optionsOf, realArchive, tinyMaterial } from '../figures.ts';
import { archive, fileOf } from './six-days.ts';

const tiny = tinyMaterial();

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

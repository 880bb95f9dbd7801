import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/share/data/csv.ts';
import { outputFile, type Format } from '../../../src/share/file.ts';
import type { Figure } from '../../../src/share/figure.ts';
import { realFigure, realMaterial, tinyFigure } from '../figures.ts';

const none = () => Promise.reject(new Error('data have no pixels'));
const text = async (figure: Figure, format: Format) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    (await outputFile(figure, format, none)).bytes,
  );

describe('a cell of CSV', () => {
  it('is quoted where it would end before its end', () => {
    expect(csvOf([['a,b', 'say "no"', 'two\nlines', 'plain', 1.5]])).toBe(
      '\uFEFF"a,b","say ""no""","two\nlines",plain,1.5\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('never begins a formula: %j', (cell) => {
    expect(csvOf([[cell]])).toMatch(/^\uFEFF"?'/);
  });

  it('keeps numbers as numbers, with a decimal point', () => {
    expect(csvOf([[-12.34, 0]])).toBe('\uFEFF-12.34,0\r\n');
  });
});

describe('the table of a figure', () => {
  it('has a row for each zone, with who holds it and what would change', async () => {
    const rows = (await text(tinyFigure(), 'csv')).replace(/\r\n$/, '').split('\r\n');
    expect(rows).toEqual([
      '\uFEFFScenario,Zone,Region,Held by,"Area, km²",What would change,Would be controlled by,Basis,Extent,Recognition,Note,Sources,Day of the line',
      'The deal,donetsk.ukraine,Donetsk,Ukraine,8000,Passes to Russia,Russia,Reported,Whole,Not specified,note,https://example.org/,2025-08-08',
      'The deal,donetsk.russia,Donetsk,Russia,8000,Nothing,Russia,Not addressed,Whole,Not specified,,,2025-08-08',
    ]);
  });

  it('of two scenarios has the rows of both', async () => {
    const rows = (await text(tinyFigure({ vs: 'line' }), 'csv')).replace(/\r\n$/, '').split('\r\n');
    expect(rows).toHaveLength(1 + 2 + 2);
  });

  it('of one region has its zones alone', async () => {
    const rows = (await text(realFigure({ extent: 'sumy' }), 'csv'))
      .replace(/\r\n$/, '')
      .split('\r\n');
    expect(rows.slice(1).map((row) => row.split(',')[1])).toEqual(['sumy.russia', 'sumy.ukraine']);
  });
});

describe('the GeoJSON of a figure', () => {
  const read = async (figure: Figure) =>
    JSON.parse(await text(figure, 'geojson')) as FeatureCollection & { credit: string };

  it('has the ground of each zone as it is in the project’s data, and what is said of it', async () => {
    const made = await read(realFigure());
    const { zones } = realMaterial('en').geography.layers;
    expect(made.features.map(({ geometry }) => geometry)).toEqual(
      zones.features.map(({ geometry }) => geometry),
    );
    const donetsk = made.features.find(({ id }) => id === 'donetsk.ukraine');
    expect(donetsk?.properties).toMatchObject({
      scenario: 'bloomberg-2025-08',
      holder: 'ukraine',
      control: 'russia',
      change: 'passes-to-russia',
      basis: 'reported',
      line_date: '2025-08-08',
    });
    expect(donetsk?.properties?.['sources']).toContain(
      'https://censor.net/en/news/3567740/occupied-territories-russia-wants-crimea-and',
    );
    expect(made.credit).toContain('DeepState');
    expect(made).not.toHaveProperty('crs');
  });

  it('of two scenarios says how they differ', async () => {
    const made = await read(tinyFigure({ vs: 'line', mode: 'difference' }));
    expect(made.features[0]?.properties).toMatchObject({
      control: 'russia',
      vs_control: 'ukraine',
      vs_scenario: 'line',
      difference: 'silent',
    });
  });
});

it('the record has the scenario as it is, and what it says of each zone', async () => {
  const record = JSON.parse(await text(tinyFigure(), 'json')) as {
    scenarios: { id: string; sources: object[] }[];
    zones: { id: string; outcomes: Record<string, { control: string }> }[];
    credit: string;
  };
  expect(record.scenarios.map(({ id }) => id)).toEqual(['deal']);
  expect(record.scenarios[0]?.sources).toHaveLength(1);
  expect(record.zones[0]).toMatchObject({
    id: 'donetsk.ukraine',
    outcomes: { deal: { control: 'russia', basis: 'reported' } },
  });
});

import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { SHARE_WORDS } from '../../../src/content/share/index.ts';
import { csvOf } from '../../../src/share/data/csv.ts';
import { outputFile } from '../../../src/share/file/file.ts';
import type { Format } from '../../../src/share/options/format.ts';
import type { Figure } from '../../../src/share/figure/figure.ts';
import { localise } from '../../../src/model/localise.ts';
import { outcome, REGIME, scenario } from '../../fixtures.ts';
import { figure, realFigure, realMaterial, tinyFigure, tinyMaterial } from '../figures.ts';

const ADDRESS = 'https://example.org/deal/';

const none = () => Promise.reject(new Error('data have no pixels'));
const text = async (made: Figure, format: Format) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    (await outputFile(made, format, none)).bytes,
  );

const areaOf = (id: string) =>
  realMaterial('en').geography.ground.zones.find((zone) => zone.id === id)?.areaKm2 ?? NaN;

const [EN, UK] = [SHARE_WORDS.en.table.marks, SHARE_WORDS.uk.table.marks];

describe('a cell of CSV', () => {
  it('is quoted where it would end before its end', () => {
    expect(csvOf([['a,b', 'say "no"', 'two\nlines', 'plain', 1.5]], EN)).toBe(
      '\uFEFF"a,b","say ""no""","two\nlines",plain,1.5\r\n',
    );
    expect(csvOf([['a,b', 'a;b', 1.5]], UK)).toBe('\uFEFFa,b;"a;b";1,5\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('never begins a formula: %j', (cell) => {
    expect(csvOf([[cell]], EN)).toMatch(/^\uFEFF"?'/);
  });

  it('keeps numbers as numbers, with a decimal point', () => {
    expect(csvOf([[-12.34, 0]], EN)).toBe('\uFEFF-12.34,0\r\n');
  });
});

describe('the table of a figure', () => {
  it('has a row for each zone, with who holds it and what would change', async () => {
    const rows = (await text(tinyFigure(), 'csv')).replace(/\r\n$/, '').split('\r\n');
    expect(rows[0]).toBe(
      '\uFEFFScenario,Zone,Region,Held by,"Area of the zone, km²","The zone’s share of its region, %",What would change,Would be controlled by,Basis,Extent,Recognition,Recognised by,Rules of its own,What these rules say,Note,Sources,Day of the line,Credit,Licence,Link',
    );
    expect(rows[1]).toMatch(
      /^The deal,donetsk\.ukraine,Donetsk region,Ukraine,8000,50,Passes to Russian control,Russia,Reported term,Whole,Not specified,,,,note,https:\/\/example\.org\/,2025-08-08,/,
    );
    expect(rows[2]).toMatch(
      /^The deal,donetsk\.russia,Donetsk region,Russia,8000,50,Nothing,Russia,Not addressed,Whole,Not specified,,,,,,2025-08-08,/,
    );
    expect(rows).toHaveLength(3);
  });

  it('has whose territory ground is in law where that is what is said, and no control', async () => {
    const made = realFigure({ scenario: 'un-borders', extent: 'crimea' });
    const [heads = '', row = ''] = (await text(made, 'csv')).split('\r\n');
    expect(heads).toContain('What would change,Would be controlled by,In law territory of,Basis');
    expect(row).toContain('Nothing,,Ukraine,Adopted resolution');
    const told = JSON.parse(await text(made, 'geojson')) as FeatureCollection;
    expect(told.features[0]?.properties).toMatchObject({
      control: null,
      in_law: 'ukraine',
      change: 'stays',
    });
  });

  it('has who would recognise ground, and the rules of its own that it would have', async () => {
    const material = tinyMaterial();
    const ruled = localise(
      scenario(
        [
          {
            zones: ['donetsk.ukraine'],
            outcome: outcome({
              control: 'unresolved',
              recognition: 'de-jure',
              recognitionBy: ['us', 'unclear'],
              regime: REGIME,
            }),
          },
        ],
        { id: 'deal' },
      ),
      'en',
    );
    const made = figure(
      { scenario: 'deal', extent: 'donetsk' },
      { ...material, scenarios: [ruled] },
    );
    expect((await text(made, 'csv')).split('\r\n')[1]).toContain(
      'De jure,by the United States; by whom else is unclear,demilitarised zone,Would count as: disputed (reported); Administration: left open (reported as unclear); Ukraine’s army: leaves (reported); Russia’s army: does not enter (inferred),note',
    );
    const { features } = JSON.parse(await text(made, 'geojson')) as FeatureCollection;
    expect(features[0]?.properties).toMatchObject({
      recognition: 'de-jure',
      recognition_by: 'us unclear',
      rules: 'demilitarised',
      rules_counts_as: 'disputed',
      rules_army_ukraine: 'leaves',
      rules_army_ukraine_basis: 'reported',
    });
    expect(features[1]?.properties).toMatchObject({ recognition_by: null, rules: null });
  });

  it('has credit, licence and link in each row', async () => {
    const made = figure({ scenario: 'deal', extent: 'donetsk' }, tinyMaterial(), ADDRESS);
    const rows = (await text(made, 'csv')).trim().split('\r\n').slice(1);
    for (const row of rows) {
      for (const part of ['S. Matuszak & F. Gontsa', 'by agreement with DeepState', ADDRESS]) {
        expect(row).toContain(part);
      }
    }
  });

  it('in Ukrainian is parted as spreadsheets in Ukrainian expect it', async () => {
    const rows = (await text(realFigure({}, 'uk'), 'csv')).split('\r\n');
    expect(rows[0]).toMatch(
      /^\uFEFFСценарій;Зона;Регіон;Хто контролював у день лінії;Площа зони, км²;Частка зони/,
    );
    const luhansk = rows.find((row) => row.includes(';luhansk.ukraine;'));
    expect(luhansk).toMatch(/;148;0,6;/);
  });

  it.each(['en', 'uk'] as const)(
    'has no area where nobody published how much is meant, and says so in %s',
    async (lang) => {
      const { marks, extents } = SHARE_WORDS[lang].table;
      const made = realFigure({ scenario: 'us-earlier-2025', extent: 'ukraine' }, lang);
      const rows = (await text(made, 'csv')).split('\r\n');
      const vague = rows.filter((row) => row.includes(extents.unpublished));
      expect(vague.length).toBeGreaterThan(0);
      const holder = SHARE_WORDS[lang].table.controls.russia;
      for (const row of vague) {
        expect(row).toContain([holder, '', '', ''].join(marks.cell));
      }
    },
  );

  it('calls an assessment by its name, and knows no areas to the hundredth', async () => {
    const rows = (await text(realFigure({ scenario: 'control-line' }), 'csv')).split('\r\n');
    expect(rows[1]).toContain(',Assessed by DeepState,');
    expect(rows.join('\n')).not.toMatch(/,\d+\.\d\d,/);
  });

  it('of a difference says of each zone how the two compare', async () => {
    const made = tinyFigure({ vs: 'line', mode: 'difference' });
    const rows = (await text(made, 'csv')).split('\r\n');
    expect(rows[0]).toContain(',How the two compare,');
    expect(rows[1]).toMatch(
      /^Who held what on 8 August 2025,donetsk\.ukraine,.*,One says nothing,/,
    );
    expect(rows[3]).toMatch(/^The deal,donetsk\.ukraine,.*,One says nothing,/);
    expect(rows[2]).toMatch(/,The same,/);
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
  const read = async (made: Figure) =>
    JSON.parse(await text(made, 'geojson')) as FeatureCollection & { credit: string };

  it('has the ground of each zone as it is in the project’s data, and what is said of it', async () => {
    const made = await read(realFigure());
    const { zones } = realMaterial('en').geography.layers;
    const ground = made.features.filter(({ properties }) => properties?.['kind'] === 'zone');
    expect(ground.map(({ geometry }) => geometry)).toEqual(
      zones.features.map(({ geometry }) => geometry),
    );
    const donetsk = made.features.find(({ id }) => id === 'donetsk.ukraine');
    expect(donetsk?.properties).toMatchObject({
      scenario: 'bloomberg-2025-08',
      holder: 'ukraine',
      zone_area_km2: Math.round(areaOf('donetsk.ukraine')),
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

  it('has the contact line, and no value that is a list', async () => {
    const made = await read(realFigure());
    const line = made.features.filter(({ properties }) => properties?.['kind'] === 'contact-line');
    expect(line.map(({ geometry }) => geometry)).toEqual(
      realMaterial('en').geography.layers['contact-line'].features.map(({ geometry }) => geometry),
    );
    for (const { properties } of made.features) {
      const values: unknown[] = Object.values(properties ?? {});
      expect(values.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    }
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
    zone_area_km2: 8000,
    outcomes: { deal: { control: 'russia', basis: 'reported' } },
  });
});

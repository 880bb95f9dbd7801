import { describe, expect, it } from 'vitest';
import { seriesMetadataText } from '../../geodata/steps/series-metadata.js';
import { manifest, regions, textOf } from './files.js';

interface Column {
  readonly name: string;
  readonly datatype: { readonly base: string; readonly format: string; readonly minimum?: number };
}

interface Metadata {
  readonly url: string;
  readonly 'dc:temporal': string;
  readonly tableSchema: { readonly columns: readonly Column[]; readonly primaryKey: string[] };
}

const text = textOf('series.csv-metadata.json');
const metadata = JSON.parse(text) as Metadata;
const { columns, primaryKey } = metadata.tableSchema;
const [heading = '', ...lines] = textOf(metadata.url).trimEnd().split('\n');
const rows = lines.map((line) => line.split(','));

/** What a value of each kind of column looks like. */
const FORMS: Readonly<Record<string, RegExp>> = {
  'yyyy-MM-dd': /^\d{4}-\d{2}-\d{2}$/,
  '0.00': /^\d+\.\d\d$/,
};

describe('what programs are told of the table of areas', () => {
  it('is what the build writes', () => {
    const { first, last } = manifest().archive;
    expect(text).toBe(seriesMetadataText({ days: [first, last] }));
  });

  it('has the columns of the table, in its order', () => {
    expect(columns.map(({ name }) => name)).toEqual(heading.split(','));
  });

  it('has every value in the form of its column', () => {
    for (const [index, { name, datatype }] of columns.entries()) {
      const form = FORMS[datatype.format] ?? new RegExp(datatype.format);
      const odd = rows.filter((row) => !form.test(row[index] ?? ''));
      expect(odd, name).toEqual([]);
    }
  });

  it('has no region that the map lacks, and lacks none', () => {
    const format = columns.find(({ name }) => name === 'region')?.datatype.format ?? '';
    expect(format).toBe(`^(${regions.map(({ id }) => id).join('|')})$`);
  });

  it('has a key that no two rows share', () => {
    const at = primaryKey.map((name) => heading.split(',').indexOf(name));
    expect(new Set(rows.map((row) => at.map((column) => row[column]).join())).size).toBe(
      rows.length,
    );
  });

  it('names the days of the archive', () => {
    const days = rows.map(([day]) => day);
    expect(metadata['dc:temporal']).toBe(`${days[0]}/${days.at(-1)}`);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { controlOf, readSource, sha256, type SourceList } from '../../geodata/steps/sources.js';

const about = { what: '', publisher: '', url: '', licence: '', credit: '' };
const list: SourceList = {
  sources: [],
  control: {
    ...about,
    file: 'control/line_{day}.geojson',
    credit_url: '',
    days: { '2025-08-06': 'a', '2025-08-08': 'b', '2025-08-11': 'c' },
  },
};

describe('the control line of a day', () => {
  it('is the file of that day with its sha256', () => {
    expect(controlOf(list, '2025-08-08')).toMatchObject({
      file: 'control/line_20250808.geojson',
      sha256: 'b',
    });
  });

  it('of a day that is not listed stops and names the nearest days', () => {
    expect(() => controlOf(list, '2025-08-09')).toThrow(
      'control/line_20250809.geojson: no control line is listed for 2025-08-09; ' +
        'the nearest days are 2025-08-08 and 2025-08-11.',
    );
    expect(() => controlOf(list, '2030-01-01')).toThrow('the nearest days are 2025-08-11.');
  });
});

describe('reading an input', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sources-'));
    await writeFile(join(folder, 'a.json'), '{}');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('returns its text where the sha256 is as listed', async () => {
    const source = { ...about, file: 'a.json', sha256: sha256('{}') };
    expect(await readSource(folder, source)).toBe('{}');
  });

  it('stops where it was altered', async () => {
    const source = { ...about, file: 'a.json', sha256: sha256('{ }') };
    await expect(readSource(folder, source)).rejects.toThrow(
      /^a\.json: its sha256 is .* listed\.$/,
    );
  });

  it('stops where it is missing', async () => {
    const source = { ...about, file: 'b.json', sha256: '' };
    await expect(readSource(folder, source)).rejects.toThrow(/^b\.json: cannot be read .*ENOENT/);
  });
});

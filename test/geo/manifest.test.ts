import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FILES, manifest, OF_ALL_DAYS, sum, textOf } from './files.js';

describe('the manifest', () => {
  it('has the sha256 of the other files', () => {
    const hashes = [...FILES, ...OF_ALL_DAYS].map((name) => [
      name,
      createHash('sha256').update(textOf(name)).digest('hex'),
    ]);
    expect(manifest().files).toEqual(Object.fromEntries(hashes));
  });

  it('says which days the archive has, lacks, and has drawn otherwise', () => {
    const { first, last, days, missing, redrawn } = manifest().archive;
    const calendar = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
    expect(days + missing.length).toBe(calendar);
    expect([...missing, ...redrawn].filter((day) => day < first || day > last)).toEqual([]);
  });

  it('names the control line of its day, its credit and its link', () => {
    const day = manifest().line_date.replaceAll('-', '');
    expect(manifest().inputs[0]?.file).toContain(day);
    expect(manifest().credits).toContainEqual(
      expect.objectContaining({ credit: 'DeepState', url: 'https://deepstatemap.live/' }),
    );
  });
});

describe('the files of one day together', () => {
  it('take at most 300 kB gzipped', () => {
    const texts = [...FILES, 'manifest.json'].map(textOf);
    expect(sum(texts.map((text) => gzipSync(text).length))).toBeLessThan(300_000);
  });
});

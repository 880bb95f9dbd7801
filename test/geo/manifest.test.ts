import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FILES, manifest, sum, textOf } from './files.js';

describe('the manifest', () => {
  it('has the sha256 of the other five files', () => {
    const hashes = FILES.map((name) => [
      name,
      createHash('sha256').update(textOf(name)).digest('hex'),
    ]);
    expect(manifest().files).toEqual(Object.fromEntries(hashes));
  });

  it('names the control line of its day, its credit and its link', () => {
    const day = manifest().line_date.replaceAll('-', '');
    expect(manifest().inputs[0]?.file).toContain(day);
    expect(manifest().credits).toContainEqual(
      expect.objectContaining({ credit: 'DeepState', url: 'https://deepstatemap.live/' }),
    );
  });
});

describe('all files together', () => {
  it('take at most 300 kB gzipped', () => {
    const texts = [...FILES, 'manifest.json'].map(textOf);
    expect(sum(texts.map((text) => gzipSync(text).length))).toBeLessThan(300_000);
  });
});

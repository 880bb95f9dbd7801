import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

it('compress writes what gains from it as .gz and .br, and leaves out what changes later', () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  const text = 'a long text '.repeat(200);
  mkdirSync(join(dist, 'frozen'));
  for (const name of ['a.js', 'b.geojson', 'c.png', 'frozen/index.json']) {
    writeFileSync(join(dist, name), text);
  }
  writeFileSync(join(dist, 'small.js'), 'short');
  try {
    execFileSync('node', ['.ci/compress.mjs', dist]);
    const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    const packed = names.filter((name) => /\.(?:gz|br)$/.test(name)).toSorted();
    expect(packed).toEqual(['a.js.br', 'a.js.gz', 'b.geojson.br', 'b.geojson.gz']);
    expect(gunzipSync(readFileSync(join(dist, 'a.js.gz'))).toString()).toBe(text);
    expect(brotliDecompressSync(readFileSync(join(dist, 'a.js.br'))).toString()).toBe(text);
  } finally {
    rmSync(dist, { recursive: true });
  }
});

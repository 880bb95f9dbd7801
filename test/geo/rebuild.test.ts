import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { FILES, OF_ALL_DAYS, textOf } from './files.js';

const sources = process.env.GEODATA_SOURCES;
if (!sources) {
  console.log('Skipped: rebuilding public/geo, for GEODATA_SOURCES names no folder of inputs.');
}

it.skipIf(!sources)(
  'rebuilds public/geo byte for byte from the inputs',
  () => {
    const out = join(mkdtempSync(join(tmpdir(), 'geo-')), 'geo');
    try {
      execFileSync('npm', ['run', '--silent', 'geodata', '--', '--out', out], {
        env: { ...process.env, GEODATA_SOURCES: resolve(sources ?? '') },
      });
      for (const name of [...FILES, ...OF_ALL_DAYS, 'manifest.json']) {
        expect(readFileSync(join(out, name), 'utf8') === textOf(name), name).toBe(true);
      }
    } finally {
      rmSync(join(out, '..'), { recursive: true, force: true });
    }
  },
  900_000,
);

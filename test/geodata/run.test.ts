import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'run-'));
  mkdirSync(join(root, 'control'));
  mkdirSync(join(root, 'geo'));
  writeFileSync(join(root, 'geo', 'zones.geojson'), 'as it was');
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (...options: string[]) =>
  spawnSync('node_modules/.bin/tsx', ['geodata/run.ts', '--out', join(root, 'geo'), ...options], {
    env: { ...process.env, GEODATA_SOURCES: root },
    encoding: 'utf8',
  });

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

describe('a run that cannot finish', { timeout: 30_000 }, () => {
  afterEach(() => {
    expect(readdirSync(root).toSorted()).toEqual(['control', 'geo']);
    expect(readFileSync(join(root, 'geo', 'zones.geojson'), 'utf8')).toBe('as it was');
  });

  it('says which input is missing', () => {
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(lastLine(stderr)).toMatch(/^control\/\S+20250808\.geojson: cannot be read .*ENOENT/);
  });

  it('says which input was altered', () => {
    const file = join(root, 'control', 'deepstatemap_data_20250808.geojson');
    writeFileSync(file, '{"type":"FeatureCollection","features":[]}');
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(lastLine(stderr)).toMatch(/^control\/\S+20250808\.geojson: its sha256 is \w+, not \w+/);
  });

  it('names the nearest days of a day without a line', () => {
    const { status, stderr } = run('--day', '2024-08-18');
    expect(status).toBe(1);
    expect(lastLine(stderr)).toContain('the nearest days are 2024-08-17 and 2024-08-20.');
  });

  it('takes no new days from an archive that lacks the last known one', () => {
    const list = readFileSync('geodata/sources.json', 'utf8');
    const { status, stderr } = run('--update', join(root, 'control'));
    expect(status).toBe(1);
    expect(lastLine(stderr)).toMatch(
      /^\S+_\d{8}\.geojson: the last day that is listed is not in the archive\.$/,
    );
    expect(readFileSync('geodata/sources.json', 'utf8')).toBe(list);
  });

  it('names a last day that is none', () => {
    const { status, stderr } = run('--update', root, '--until', 'soon');
    expect(status).toBe(1);
    expect(lastLine(stderr)).toBe('--until: soon is no YYYY-MM-DD.');
  });
});

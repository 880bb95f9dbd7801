import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recoverFolder, replaceFolder } from '../../geodata/lib/swap.js';
import { geojsonText, rfc7946 } from '../../geodata/lib/write.js';

describe('a geometry as written', () => {
  it('runs counter-clockwise outside, clockwise inside, rounded, from its least position', () => {
    const clockwise = [[1, 1], [1, 0], [0, 0], [0, 1], [1, 1]]; // prettier-ignore
    const hole = [[0.2, 0.2], [0.8, 0.2], [0.80004, 0.8], [0.2, 0.2]]; // prettier-ignore
    expect(rfc7946({ type: 'Polygon', coordinates: [clockwise, hole] })).toEqual({
      type: 'Polygon',
      coordinates: [
        [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]],
        [[0.2, 0.2], [0.8, 0.8], [0.8, 0.2], [0.2, 0.2]],
      ], // prettier-ignore
    });
  });

  it('has no position twice in a row', () => {
    const line = [[30.00001, 45], [30.00002, 45], [31, 45]]; // prettier-ignore
    expect(rfc7946({ type: 'LineString', coordinates: line })).toMatchObject({
      coordinates: [[30, 45], [31, 45]], // prettier-ignore
    });
  });
});

describe('a file as written', () => {
  const point = (id: string): Feature => ({
    type: 'Feature',
    id,
    properties: { id, label: [1.23456, 2] },
    geometry: { type: 'Point', coordinates: [1.23456, 2] },
  });

  it('is the same in whatever order features come', () => {
    expect(geojsonText([point('b'), point('a')])).toBe(geojsonText([point('a'), point('b')]));
  });

  it('is minified, without crs, labels rounded', () => {
    expect(geojsonText([point('a')])).toBe(
      '{"type":"FeatureCollection","features":[{"type":"Feature","id":"a",' +
        '"properties":{"id":"a","label":[1.2346,2]},' +
        '"geometry":{"type":"Point","coordinates":[1.2346,2]}}]}\n',
    );
  });
});

describe('replacing a folder', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'swap-'));
    await mkdir(join(root, 'geo'));
    await writeFile(join(root, 'geo', 'old.json'), 'old');
  });
  afterEach(() => rm(root, { recursive: true }));

  it('puts the new files in its place and leaves nothing beside it', async () => {
    await replaceFolder(join(root, 'geo'), new Map([['new.json', 'new']]));
    expect(await readdir(root)).toEqual(['geo']);
    expect(await readdir(join(root, 'geo'))).toEqual(['new.json']);
  });

  it('makes a folder that was not there', async () => {
    await replaceFolder(join(root, 'deep', 'geo'), new Map([['new.json', 'new']]));
    expect(await readFile(join(root, 'deep', 'geo', 'new.json'), 'utf8')).toBe('new');
  });

  it('leaves the old files where writing fails half-way', async () => {
    const files = new Map([
      ['new.json', 'new'],
      ['no/such/folder.json', 'x'],
    ]);
    await expect(replaceFolder(join(root, 'geo'), files)).rejects.toThrow('ENOENT');
    expect(await readdir(join(root, 'geo'))).toEqual(['old.json']);
  });

  it('clears what a killed run left beside it', async () => {
    await mkdir(join(root, '.geo.new'));
    await writeFile(join(root, '.geo.new', 'half.json'), '{');
    await replaceFolder(join(root, 'geo'), new Map([['new.json', 'new']]));
    expect(await readdir(root)).toEqual(['geo']);
    expect(await readdir(join(root, 'geo'))).toEqual(['new.json']);
  });

  it('takes back the old files of a run killed between its two renamings', async () => {
    await rename(join(root, 'geo'), join(root, '.geo.old'));
    await recoverFolder(join(root, 'geo'));
    expect(await readdir(root)).toEqual(['geo']);
    expect(await readdir(join(root, 'geo'))).toEqual(['old.json']);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFor, matches, parseHeaders, straight } from '../../../src/site/hosting/serve.ts';

let root: string;
let site: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  site = join(root, 'site');
  mkdirSync(join(site, 'deal'), { recursive: true });
  mkdirSync(join(site, 'geo'));
  for (const name of ['index.html', 'deal/index.html', 'geo/zones.geojson', '../secret']) {
    writeFileSync(join(site, name), '');
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the answer to a path', () => {
  it.each([
    ['/', 'file'],
    ['/deal/', 'file'],
    ['/deal/index.html', 'file'],
    ['/geo/zones.geojson', 'file'],
    ['/deal', 'folder'],
    ['/geo', 'nothing'],
    ['/geo/', 'nothing'],
    ['/atlantis/', 'nothing'],
    ['/index.html/', 'nothing'],
    ['/../secret', 'nothing'],
    ['/%E0%A4%A', 'nothing'],
  ])('%s is a %s', (path, answer) => {
    expect(answerFor(site, path)).toBe(answer);
  });
});

it('strokes too many lead on to the path without them', () => {
  expect(straight('/deal//')).toBe('/deal/');
  // Not to another host.
  expect(straight('//example.com/')).toBe('/example.com/');
  expect(straight('/deal/')).toBeNull();
});

it('a rule of headers holds for its path, or for all that begin like it', () => {
  const [[path, headers] = ['', new Headers()]] = parseHeaders('/assets/*\n  Cache-Control: x\n');
  expect(path).toBe('/assets/*');
  expect(headers.get('cache-control')).toBe('x');
  expect(matches(path, '/assets/a.js')).toBe(true);
  expect(matches(path, '/uk/')).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { assetsNamedIn, frozenIndex, versionOf } from '../../../src/site/pages/frozen.ts';

describe('a version', () => {
  it('is named by the day of the line and its content', () => {
    expect(versionOf('2025-08-08', { a: 1 })).toMatch(/^2025-08-08-[0-9a-f]{8}$/);
    expect(versionOf('2025-08-08', { a: 1 })).toBe(versionOf('2025-08-08', { a: 1 }));
    expect(versionOf('2025-08-08', { a: 1 })).not.toBe(versionOf('2025-08-08', { a: 2 }));
  });
});

describe('assetsNamedIn', () => {
  const assets: Readonly<Record<string, string>> = {
    'embed-1.js': 'import"./core-2.js"',
    'core-2.js': 'new URL("map-3.json");import"./embed-1.js"',
    'map-3.json': '{}',
    'other-4.js': '',
    'font-5.woff2': 'embed-1.js other-4.js',
  };
  const read = (name: string) => assets[name] ?? '';

  it('follows names from file to file, around circles', () => {
    const named = assetsNamedIn(['<script src="../assets/embed-1.js">'], Object.keys(assets), read);
    expect(named).toEqual(['core-2.js', 'embed-1.js', 'map-3.json']);
  });

  it('reads no names in fonts', () => {
    expect(assetsNamedIn(['font-5.woff2'], Object.keys(assets), read)).toEqual(['font-5.woff2']);
  });
});

it('the index names each version’s files', () => {
  const version = { version: 'v', files: [{ path: 'assets/a.js', sha256: 'ab' }] };
  expect(JSON.parse(frozenIndex([version]))).toEqual({ versions: [version] });
});

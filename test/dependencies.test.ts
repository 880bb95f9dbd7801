import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

const read = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content;
const manifest = read<Manifest>('package.json');
const lockedIn = (folder: string) => {
  const { packages } = read<{ packages: Record<string, Locked> }>(`${folder}/package-lock.json`);
  return Object.entries(packages).filter(([name]) => name !== '');
};

describe.each(['.', 'bench', 'geodata'])('the packages of %s', (folder) => {
  it('are named by their exact version', () => {
    const { dependencies, devDependencies, overrides } = read<Manifest>(`${folder}/package.json`);
    const all = { ...dependencies, ...devDependencies, ...overrides };
    expect(Object.keys(all).length).toBeGreaterThan(0);
    for (const [name, version] of Object.entries(all))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('are pinned by their hash, and come from the registry', () => {
    for (const [name, { integrity, resolved }] of lockedIn(folder)) {
      expect(integrity, name).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
      expect(resolved ?? 'https://registry.npmjs.org/', name).toMatch(
        /^https:\/\/registry\.npmjs\.org\//,
      );
    }
  });
});

it('a package that has an install script is named, and refused', () => {
  const withScripts = lockedIn('.').filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = withScripts.map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(manifest.allowScripts).toEqual(Object.fromEntries(names.map((name) => [name, false])));
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^strict-allow-scripts=true$/m);
});

it('whatever installs packages runs none of their scripts', () => {
  const files = ['.ci/setup.mjs', 'bench/lighthouse.mjs', 'package.json'];
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    for (const [install] of text.matchAll(/(?:\['ci'|npm (?:ci|install)\s+-)[^\]\n]*/g))
      expect(install, file).toContain('--ignore-scripts');
  }
});

it('the list of all parts has every package of the page, with its licence', () => {
  const words = (manifest.scripts?.['sbom'] ?? '').split(' ').slice(1);
  const { components } = JSON.parse(execFileSync('npm', words, { encoding: 'utf8' })) as {
    components: readonly { name: string; version: string; licenses?: readonly unknown[] }[];
  };
  for (const [name, version] of Object.entries(manifest.dependencies)) {
    const part = components.find((one) => one.name === name);
    expect(part?.version, name).toBe(version);
    expect(part?.licenses, name).not.toEqual([]);
  }
});

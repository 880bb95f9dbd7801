import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  for (const name of [
    'src',
    'public',
    'index.html',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
  ]) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'as it was');
});
afterAll(() => rmSync(root, { recursive: true }));

it('a wrong scenario stops the build with file and field, and dist stays as it was', () => {
  const file = join(root, 'src/content/scenarios/us-earlier-2025.json');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('"basis": "reported"', '"basis": "rumoured"'),
  );
  const { status, stderr } = spawnSync('node_modules/.bin/vite', ['build', '--logLevel=error'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/us-earlier-2025\.json: rules\.\d+\.outcome\.basis: .*rumoured/);
  expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(root, 'dist', 'index.html'), 'utf8')).toBe('as it was');
}, 60_000);

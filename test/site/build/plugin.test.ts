import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectCopy } from './project-copy.ts';

let root: string;
beforeAll(() => {
  root = projectCopy();
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'as it was');
});
afterAll(() => rmSync(root, { recursive: true }));

/** Builds with one file changed, and changes it back. */
function buildWith(name: string, change: (text: string) => string) {
  const file = join(root, name);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, change(text));
  const built = spawnSync('node_modules/.bin/vite', ['build', '--logLevel=error'], {
    cwd: root,
    encoding: 'utf8',
  });
  writeFileSync(file, text);
  return built;
}

it('a wrong scenario stops the build with file and field, and dist stays as it was', () => {
  const { status, stderr } = buildWith('src/content/scenarios/us-earlier-2025.json', (text) =>
    text.replace('"basis": "reported"', '"basis": "rumoured"'),
  );
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/us-earlier-2025\.json: rules\.\d+\.outcome\.basis: .*rumoured/);
  expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(root, 'dist', 'index.html'), 'utf8')).toBe('as it was');
}, 60_000);

it('a lesson about what is not there stops the build with file and field', () => {
  const [name = ''] = readdirSync(join(root, 'src/content/lessons'));
  const { status, stderr } = buildWith(`src/content/lessons/${name}`, (text) =>
    text.replace(/"scenario": "[^"]+"/, '"scenario": "a-rumour"'),
  );
  expect(status).not.toBe(0);
  expect(stderr).toContain(`${name}: steps.`);
  expect(stderr).toContain('scenario: no scenario has the id "a-rumour"');
  expect(readFileSync(join(root, 'dist', 'index.html'), 'utf8')).toBe('as it was');
}, 60_000);

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';

/** What the command says and ends with where npm gives this answer. */
function askedWith(answer: string) {
  const folder = mkdtempSync(join(tmpdir(), 'npm-'));
  const script = `#!/usr/bin/env node\nconsole.log(${JSON.stringify(answer)});\n`;
  writeFileSync(join(folder, 'npm'), script, { mode: 0o755 });
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}` };
  const { status, stdout } = spawnSync(process.execPath, ['.ci/advisories.mjs'], {
    encoding: 'utf8',
    env,
  });
  return { status, first: stdout.split('\n')[0] };
}

const found = (total: number) => JSON.stringify({ metadata: { vulnerabilities: { total } } });

it('the command for advisories ends well where there are none', () => {
  expect(askedWith(found(0))).toEqual({ status: 0, first: '.: no advisories' });
});

it('it fails where there are some, and says how many', () => {
  expect(askedWith(found(3))).toEqual({ status: 1, first: '.: 3 advisories' });
});

it.each([
  ['{"message":"405 Method Not Allowed"}', '405 Method Not Allowed'],
  ['<!doctype html>', 'nothing that is JSON'],
])('it says that nothing is known where the registry answers %s', (answer, why) => {
  expect(askedWith(answer)).toEqual({
    status: 2,
    first: `.: the registry gave no answer (${why}). Whether there are advisories is not known.`,
  });
});

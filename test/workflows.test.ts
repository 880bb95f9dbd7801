import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = '.github/workflows';

/** The jobs of a workflow, by name, as they are written. */
function jobsIn(text: string): ReadonlyMap<string, string> {
  const [, jobs = ''] = text.split(/^jobs:\n/m);
  const parts = jobs.split(/^ {2}(\w[\w-]*):\n/m).slice(1);
  return new Map(
    parts.flatMap((name, index) => (index % 2 ? [] : [[name, parts[index + 1] ?? '']])),
  );
}

/** The commands that a workflow runs, those of several lines as well. */
function commandsIn(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const [, before = '', command = ''] = /^( *(?:- )?)run: *(.*)$/.exec(line) ?? [];
    if (!line.includes('run:') || command === '') return [];
    if (!/^[|>]/.test(command)) return [command];
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((next) => next.trim() !== '' && next.search(/\S/) <= before.length);
    return [rest.slice(0, end < 0 ? rest.length : end).join('\n')];
  });
}

describe.each(readdirSync(FOLDER))('the workflow %s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const jobs = jobsIn(text);

  it('names every action by its commit, as tags can be moved', () => {
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, name = '']) => name);
    expect(used.length).toBeGreaterThan(0);
    for (const name of used) expect(name).toMatch(/^(?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40}$)/);
  });

  it('may write nothing unless a job says so, and a job that may runs no package', () => {
    expect(text.split(/^jobs:/m)[0]).toMatch(/^permissions:\n {2}contents: read\n/m);
    for (const [name, job] of jobs) {
      const mayWrite = /^ {6}[\w-]+: write/m.test(job);
      if (mayWrite)
        expect(
          commandsIn(job).filter((one) => /\bnp[mx]\b/.test(one)),
          name,
        ).toEqual([]);
    }
  });

  it('installs packages without running their scripts', () => {
    const installs = commandsIn(text).flatMap((one) => one.match(/npm (?:ci|install).*/g) ?? []);
    for (const one of installs) expect(one).toContain('--ignore-scripts');
  });

  it('puts nothing from outside into a command', () => {
    for (const one of commandsIn(text)) expect(one).not.toContain('${{');
  });

  it('ends every job in time', () => {
    expect(jobs.size).toBeGreaterThan(0);
    for (const [name, job] of jobs) expect(job, name).toMatch(/^ {4}timeout-minutes: \d+$/m);
  });
});

it('what is published was tested first', () => {
  const build = jobsIn(readFileSync(`${FOLDER}/pages.yml`, 'utf8')).get('build') ?? '';
  const commands = commandsIn(build);
  const [tests, site] = ['npm test', 'npm run build'].map((one) => commands.indexOf(one));
  expect(tests).toBeGreaterThanOrEqual(0);
  expect(site).toBeGreaterThan(tests as number);
});

/**
 * The whole check: types, lint, format and the build, unit tests, the rebuild of the data where its
 * inputs are at hand, the built site in Chromium, and its main journeys in three engines. Names again
 * what failed, then the slowest tests, and ends with "N passed, N failed".
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, relative, resolve } from 'node:path';
import { findChromium } from './chromium.mjs';
import { findEngines } from './engines.mjs';

const RESULTS = 'test/results';
/** How many tests are named that took longest. */
const SLOWEST = 10;
let passed = 0;
let failed = 0;
/** Every test with its name and how long it took, in milliseconds. */
const timed = [];
/** What failed, by name: named again at the end: of a long run only the end may be shown. */
const broken = [];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

// What reads alone, and uses one core each, goes side by side.
await Promise.all([
  check('types', 'tsc', ['--noEmit']),
  check('lint', 'oxlint', ['-c', '.ci/oxlint.json', '--deny-warnings']),
  check('format', 'prettier', ['--check', '--log-level=warn', '.', '!public/geo']),
  check('build', 'vite', ['build', '--logLevel=warn']),
]);

suite(
  'unit tests',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/unit.json`],
  (report) => report.testResults.flatMap(unitTests),
  `${RESULTS}/unit.json`,
);

const chromium = attempt(findChromium);
// Before Chromium’s pages: with Debian’s WebKit comes Mesa, which draws their maps sooner.
const engines = findEngines();
if (chromium) {
  suite(
    'the site in Chromium',
    'playwright',
    ['test', '--config=test/e2e/playwright.config.ts'],
    (report) => report.suites.flatMap(pageTests),
    `${RESULTS}/e2e.json`,
    { CHROMIUM_PATH: chromium },
  );
}

suite(
  'the main journeys in three engines',
  'vitest',
  [
    'run',
    '--config=test/engines/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}/engines.json`,
  ],
  (report) => report.testResults.flatMap(unitTests),
  `${RESULTS}/engines.json`,
  { CHROMIUM_PATH: chromium ?? '', ...engines },
);

if (broken.length > 0) console.log('\n— what failed');
for (const name of broken) console.log(name);

const slowest = timed.toSorted((a, b) => b.took - a.took).slice(0, SLOWEST);
if (slowest.length > 0) console.log('\n— the slowest tests');
for (const { name, took } of slowest) console.log(`${(took / 1000).toFixed(1)} s  ${name}`);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** Runs a program that passes or fails as a whole, and shows all that it says once it has ended. */
function check(name, program, words) {
  return new Promise((done) => {
    const child = spawn(program, words, { ...inProject(), stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('error', (fault) => (said += fault.message));
    child.on('close', (exitCode) => {
      console.log(`\n— ${name}\n${said}`.trimEnd());
      if (exitCode === 0) passed++;
      else fail(name);
      done();
    });
  });
}

/** Runs a program that writes a report of its tests, and counts and times them. */
function suite(name, program, words, testsOf, file, environment = {}) {
  console.log(`\n— ${name}`);
  const exitCode = run(program, words, environment);
  const tests = attempt(() => testsOf(JSON.parse(readFileSync(file, 'utf8'))));
  if (!tests) return;
  timed.push(...tests.filter(({ took }) => took !== undefined));
  passed += tests.filter(({ status }) => status === 'passed').length;
  const wrong = tests.filter(({ status }) => status === 'failed');
  for (const test of wrong) fail(test.name);
  // A runner that fails without a failed test has something else to say: that counts as one.
  if (exitCode !== 0 && wrong.length === 0) fail(`${name}: see above`);
}

/** The tests of a file as Vitest reports it; a file that did not run stands for itself. */
function unitTests(file) {
  const path = relative('.', file.name);
  if (file.status === 'failed' && file.assertionResults.length === 0)
    return [{ name: `${path}: ${file.message.split('\n')[0]}`, status: 'failed' }];
  return file.assertionResults.map(({ fullName, status, duration }) => ({
    name: `${path} › ${fullName}`,
    status,
    took: duration ?? 0,
  }));
}

/** The tests of a Playwright suite and of those in it. */
function pageTests({ file, specs = [], suites = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, status, results }) => ({
      name: `[${projectName}] ${file} › ${title}`,
      status: { expected: 'passed', flaky: 'passed', unexpected: 'failed' }[status] ?? status,
      took: results.reduce((sum, { duration }) => sum + duration, 0),
    })),
  );
  return [...own, ...suites.flatMap(pageTests)];
}

function fail(name) {
  failed++;
  broken.push(name);
}

function attempt(action) {
  try {
    return action();
  } catch (error) {
    console.error(error.message);
    fail(error.message);
    return undefined;
  }
}

function run(program, words, environment = {}) {
  const { status } = spawnSync(program, words, { ...inProject(environment), stdio: 'inherit' });
  return status ?? 1;
}

/** How the project's own programs are started. */
function inProject(environment = {}) {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  return {
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment, PATH: path },
  };
}

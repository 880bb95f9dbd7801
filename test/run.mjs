/**
 * The whole check: types, lint, format, unit tests, the rebuild of the data where its inputs are at
 * hand, the build, and the built site in Chromium. Names the slowest tests, and ends with
 * "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, relative, resolve } from 'node:path';
import { findChromium } from './chromium.mjs';

const RESULTS = 'test/results';
/** How many tests are named that took longest. */
const SLOWEST = 10;
let passed = 0;
let failed = 0;
/** Every test with its name and how long it took, in milliseconds. */
const timed = [];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

check('types', 'tsc', ['--noEmit']);
check('lint', 'oxlint', ['-c', '.ci/oxlint.json', '--deny-warnings']);
check('format', 'prettier', ['--check', '--log-level=warn', '.', '!public/geo']);
suite(
  'unit tests',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/unit.json`],
  (report) => [
    report.numPassedTests,
    report.numFailedTests +
      report.testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.length === 0,
      ).length,
  ],
  (report) =>
    report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, duration }) => ({
        name: `${relative('.', name)} › ${fullName}`,
        took: duration ?? 0,
      })),
    ),
  `${RESULTS}/unit.json`,
);
check('build', 'vite', ['build', '--logLevel=warn']);

const chromium = attempt(findChromium);
if (chromium) {
  suite(
    'the site in Chromium',
    'playwright',
    ['test', '--config=test/e2e/playwright.config.ts'],
    (report) => [report.stats.expected + report.stats.flaky, report.stats.unexpected],
    (report) => report.suites.flatMap(timesIn),
    `${RESULTS}/e2e.json`,
    { CHROMIUM_PATH: chromium },
  );
}

const slowest = timed.toSorted((a, b) => b.took - a.took).slice(0, SLOWEST);
if (slowest.length > 0) console.log('\n— the slowest tests');
for (const { name, took } of slowest) console.log(`${(took / 1000).toFixed(1)} s  ${name}`);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** Runs a program that passes or fails as a whole. */
function check(name, program, words) {
  console.log(`\n— ${name}`);
  count(run(program, words) === 0 ? [1, 0] : [0, 1]);
}

/** Runs a program that writes a report of its tests, and counts them. */
function suite(name, program, words, countsOf, timesOf, file, environment = {}) {
  console.log(`\n— ${name}`);
  const status = run(program, words, environment);
  const report = attempt(() => JSON.parse(readFileSync(file, 'utf8')));
  if (!report) return;
  const counts = countsOf(report);
  count(counts);
  timed.push(...timesOf(report));
  // A runner that fails without a failed test has something else to say: that counts as one.
  if (status !== 0 && counts[1] === 0) count([0, 1]);
}

/** The tests of a Playwright suite and of those in it. */
function timesIn({ file, specs = [], suites = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, results }) => ({
      name: `[${projectName}] ${file} › ${title}`,
      took: results.reduce((sum, { duration }) => sum + duration, 0),
    })),
  );
  return [...own, ...suites.flatMap(timesIn)];
}

function count([more, wrong]) {
  passed += more;
  failed += wrong;
}

function attempt(action) {
  try {
    return action();
  } catch (error) {
    console.error(error.message);
    count([0, 1]);
    return undefined;
  }
}

function run(program, words, environment = {}) {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const { status } = spawnSync(program, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment, PATH: path },
  });
  return status ?? 1;
}

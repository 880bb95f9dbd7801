import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium } from '../test/chromium.mjs';
import { FLAGS } from './browser.mjs';
import { median, verdict } from './statistics.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Least scores, and the categories in the order of the table. */
const BUDGETS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

/** What the columns of the scores are. */
export const LIGHTHOUSE_HEAD = ['category', 'site', 'baseline', 'budget', ''];

/**
 * Lighthouse's scores on a phone: rows of category, median for site and baseline, budget and
 * verdict; and rows of audits of the site that fail: category, audit, and what it found.
 */
export async function lighthouseScores(pages, times) {
  const { launch, lighthouse } = await tools();
  const results = { site: [], baseline: [] };
  for (let time = 0; time < times; time++) {
    for (const [name, { url }] of Object.entries(pages)) {
      results[name].push(await visit(launch, lighthouse, url));
    }
  }
  const score = (name, category) =>
    Math.round(median(results[name].map(({ categories }) => categories[category].score)) * 100);
  const rows = Object.entries(BUDGETS).map(([category, least]) => [
    category,
    String(score('site', category)),
    String(score('baseline', category)),
    String(least),
    verdict(score('site', category) >= least),
  ]);
  return { rows, failures: failuresOf(results.site.at(-1)) };
}

async function visit(launch, lighthouse, url) {
  const chrome = await launch({
    chromePath: findChromium(),
    chromeFlags: ['--headless=new', ...FLAGS],
  });
  try {
    const { lhr } = await lighthouse(url, {
      port: chrome.port,
      logLevel: 'silent',
      output: 'json',
      onlyCategories: Object.keys(BUDGETS),
    });
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    chrome.kill();
  }
}

/** Audits that count for a category and are not passed. */
function failuresOf({ categories, audits }) {
  return Object.keys(BUDGETS).flatMap((category) =>
    categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .map(({ id }) => [category, id, audits[id].displayValue ?? audits[id].title]),
  );
}

/** Lighthouse is large and only the bench needs it: a package of its own, installed when asked for. */
async function tools() {
  const lock = `${HERE}package-lock.json`;
  const installed = `${HERE}node_modules/.package-lock.json`;
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    console.log('\nInstalling Lighthouse (npm ci) …');
    const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { status } = spawnSync(npm, words, {
      cwd: HERE,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('Lighthouse could not be installed: see what npm says.');
  }
  const { resolve } = createRequire(import.meta.url);
  const load = (name) => import(pathToFileURL(resolve(name)).href);
  const [{ launch }, { default: lighthouse }] = [
    await load('chrome-launcher'),
    await load('lighthouse'),
  ];
  return { launch, lighthouse };
}

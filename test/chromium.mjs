/**
 * Finds a Chromium for the tests, and gets one where there is none.
 * Order: CHROMIUM_PATH, one on the system, what Playwright can install, Debian's package when root.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installPackages, mayInstall } from './apt.mjs';

const SHELL = 'chromium-headless-shell';
// The shell first: it has no window to keep, and a page costs it some two thirds of the time.
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium that can be run. Throws an error that says what to do where there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`CHROMIUM_PATH names "${named}", which is no program that can be run.`);
  }
  const found = onSystem() ?? playwrights();
  if (found) return found;

  console.log('No Chromium found: asking Playwright to install one …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const installed = playwrights();
  if (installed) return installed;

  if (mayInstall()) {
    console.log('Playwright could not.');
    installPackages([SHELL]);
    const debians = onSystem();
    if (debians) return debians;
  }
  throw new Error(
    'The tests need Chromium, and none could be found or installed. ' +
      'Install Chromium or Google Chrome, or set CHROMIUM_PATH to its program, and run npm test again.',
  );
}

function onSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, ...ELSEWHERE].find(canRun);
}

function playwrights() {
  const path = chromium.executablePath();
  return path && canRun(path) ? path : undefined;
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import { chromium } from '@playwright/test';
import { findChromium } from '../test/chromium.mjs';

/** A Chromium that draws WebGL without a graphics card and fetches nothing of its own. */
export const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Does something with a browser of its own, and closes it whatever comes. */
export async function withBrowser(action) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  try {
    return await action(browser);
  } finally {
    await browser.close();
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { titleOf } from '../titles.ts';
import { expect, test, zone } from './page.ts';

const PAGE = 'bloomberg-2025-08/';
const EARLIER = 'us-earlier-2025';

/** What becomes of a file on its way. */
const HARMS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  refused: (route) => route.abort(),
  'cut short': (route) => {
    const whole = readFileSync(join('dist', new URL(route.request().url()).pathname));
    return route.fulfill({
      body: whole.subarray(0, whole.length / 2),
      contentType: typeOf(route),
    });
  },
  'of the wrong type': (route) =>
    route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
  'never there': async () => {},
};

function typeOf(route: Route): string {
  const [, ending = ''] = /\.(\w+)(?:\?|$)/.exec(route.request().url()) ?? [];
  return (
    { js: 'text/javascript', css: 'text/css', json: 'application/json' }[ending] ?? 'font/woff2'
  );
}

type Need = 'program' | 'text' | 'map' | 'look' | 'any';

/** All scripts that have no line of their own: none of them is needed before the page answers. */
const OTHERS = 'all others';

/** The sheets of what is read, of the map and of paper. */
const SHEETS = 'all style sheets';

/** Each file of a page by the beginning of its name, and what the page needs it for. */
const ASSETS: Readonly<Record<string, Need>> = {
  'index-': 'program',
  'core-': 'program',
  '_virtual_page-en-': 'program',
  '_virtual_records-en-': 'text',
  '_virtual_details-en-': 'text',
  'details-': 'text',
  'concerned-': 'text',
  'map-view-': 'map',
  'map-shared-': 'map',
  'map-worker-': 'map',
  'map-data-en-2025-08-08-': 'map',
  'source-s': 'look',
  [SHEETS]: 'look',
  [OTHERS]: 'any',
};

type Expect = (page: Page, harm: string, asset: string) => Promise<void>;

/** Why a map does not come, by what it lacks. */
const WHY: Readonly<Record<string, string>> = {
  'map-view-': 'could not be loaded',
  'map-shared-': 'could not be loaded',
  'map-worker-': 'could not be drawn',
  'map-data-en-2025-08-08-': 'could not be read',
};

/** That the figure is there and its choice leads on, and what the page says. */
const EXPECTED: Readonly<Record<Need, Expect>> = {
  program: async (page) => {
    await page.goto(`./${PAGE}`, { waitUntil: 'commit' });
    await expect(page.locator('.figure:visible')).toHaveCount(1);
    const other = page.locator('.switch').getByRole('link', { name: titleOf(EARLIER) });
    await expect(other).toBeVisible();
    await expect(page.locator('input[name=scenario]:visible, select:visible')).toHaveCount(0);
    await other.click({ noWaitAfter: true });
    await expect(page.locator('.map-title').filter({ hasText: titleOf(EARLIER) })).toBeVisible();
  },
  text: async (page, harm) => {
    await openEarly(page);
    await page.locator(`input[name=scenario][value=${EARLIER}]`).check();
    const said = harm === 'never there' ? /is being loaded/ : /could not be loaded/;
    await expect(page.getByText(said).filter({ visible: true }).first()).toBeVisible();
    await page.locator(`input[name=scenario][value=bloomberg-2025-08]`).check();
    await expect(page.locator('.map-title')).toContainText(titleOf('bloomberg-2025-08'));
  },
  map: async (page, harm, asset) => {
    await openEarly(page);
    await page.locator('.map-box').dispatchEvent('pointerdown');
    if (harm !== 'never there')
      await expect(page.locator('.map-note')).toContainText(WHY[asset] ?? 'nothing');
    await expectSwitch(page);
    await zone(page, /^Donetsk/)
      .first()
      .press('Enter');
    await expect(page.locator('.sheet')).toBeVisible();
  },
  any: async (page) => {
    await openEarly(page);
    await page.locator(`input[name=scenario][value=${EARLIER}]`).click();
    // The other record, or a word that it does not come.
    await expect(
      page
        .locator('.map-title')
        .filter({ hasText: titleOf(EARLIER) })
        .or(page.getByText(/could not be loaded|is being loaded/).filter({ visible: true }))
        .first(),
    ).toBeVisible();
  },
  look: async (page) => {
    await openEarly(page);
    await expectSwitch(page);
    await expect(page.locator('#reading h2:visible')).toHaveText(titleOf(EARLIER));
  },
};

async function openEarly(page: Page): Promise<void> {
  await page.goto(`./${PAGE}`, { waitUntil: 'commit' });
  await expect(page.locator('html[data-script=ready]')).toBeVisible();
}

async function expectSwitch(page: Page): Promise<void> {
  await page.locator(`input[name=scenario][value=${EARLIER}]`).check();
  await expect(page.locator('.map-title')).toContainText(titleOf(EARLIER));
}

function isHarmed(path: string, asset: string): boolean {
  if (!path.includes('/assets/')) return false;
  if (path.endsWith('.css')) return asset === SHEETS;
  const isOne = (start: string) => path.includes(`/assets/${start}`);
  return asset === OTHERS ? path.endsWith('.js') && !Object.keys(ASSETS).some(isOne) : isOne(asset);
}

for (const [harm, act] of Object.entries(HARMS)) {
  for (const [asset, need] of Object.entries(ASSETS)) {
    test(`${harm}: ${asset}`, async ({ page, watch }) => {
      // Browsers tell of each in their own words, or in none.
      watch.expectedErrors.push(/^/);
      let met = 0;
      await page.route(
        ({ pathname }) => isHarmed(pathname, asset),
        (route) => {
          met++;
          return act(route);
        },
      );
      await EXPECTED[need](page, harm, asset);
      await expect.poll(() => met).toBeGreaterThan(0);
    });
  }
}

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { MESSAGES } from '../../src/content/messages/index.ts';
import type { OfflineList } from '../../src/offline/list.ts';
import { workerFile } from '../../src/site/build/offline-list.ts';
import { hostOf } from './host.ts';
import { expect, openFigure, test, unfold } from './page.ts';
import { titleOf } from '../titles.ts';
test.use({ serviceWorkers: 'allow', savesData: false });

// Maps wait to be touched here, as on a small device: what is kept does not depend on them.
test.beforeEach(({ page }) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'deviceMemory', { value: 2 })),
);

const PAGE = 'bloomberg-2025-08/';
const [, listed = '', program = ''] =
  /^const OFFLINE_LIST = (\{.*?\});\n(.*)$/s.exec(readFileSync('dist/sw.js', 'utf8')) ?? [];
const list = JSON.parse(listed) as OfflineList;

/** What is kept in the page's browser, as paths below the site's root. */
const keptIn = (page: Page, root = '') =>
  page.evaluate(async (site) => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const kept = await Promise.all(stores.map((store) => store.keys()));
    return kept.flat().map(({ url }) => url.replace(site, ''));
  }, root);

const everything = [...list.pages, ...list.assets];

/**
 * Has the browser look for another worker; gives whether one waits. A look that began by itself, as
 * after each visit, may still have met the one before, and a wish meanwhile is one with it.
 */
const lookAgain = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    return !!registration?.waiting;
  });

/** Waits until the whole site is kept. */
const expectAllKept = (page: Page, root?: string) =>
  expect.poll(() => keptIn(page, root)).toEqual(expect.arrayContaining(everything));

test('after one visit the whole site works without a network, and nothing else is kept', async ({
  page,
  context,
  watch,
  baseURL,
}) => {
  watch.expectedErrors.push(/ERR_INTERNET_DISCONNECTED|fetching the script|status of 404/);
  await openFigure(page, PAGE);
  await expectAllKept(page, baseURL);
  const more = (await keptIn(page, baseURL)).filter((path) => !everything.includes(path));
  expect(more.toSorted()).toEqual([
    expect.stringMatching(/^assets\/map-data-en-/),
    expect.stringMatching(/^assets\/map-near-en-/),
  ]);

  // What is kept of the map is damaged meanwhile: it is fetched anew, and kept.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      for (const request of await store.keys()) {
        if (!/\/map-view-[^/]*\.js$/.test(request.url)) continue;
        const headers = { 'content-type': 'text/javascript' };
        await store.put(request, new Response('const half = {', { headers }));
      }
    }
  });
  await page.locator('.map-box').dispatchEvent('pointerdown');
  await expect(page.locator('[data-state=ready]')).toBeVisible();

  await context.setOffline(true);
  const notice = page.locator('.notice');
  await expect(notice).toContainText(
    /^The site can’t be reached: what was saved on \d+\s\w+ 20\d\d is shown\./,
  );
  await notice.getByRole('button').click();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(page.locator('html[data-script=ready]')).toBeVisible();
  await unfold(page);
  await page.getByRole('radio', { name: titleOf('russia-2024-06') }).check();
  await expect(page.locator('.map-title')).toContainText(titleOf('russia-2024-06'));

  await page.locator('.map-box').dispatchEvent('pointerdown');
  await expect(page.locator('[data-state=ready]')).toBeVisible();

  await page.getByRole('link', { name: 'Українська' }).click();
  await expect(page).toHaveURL(/\/uk\/russia-2024-06\//);
  await expect(notice).toContainText(
    /^Сайт недоступний: показано те, що збережено \d+\s\S+ 20\d\d\sроку/,
  );
  await page.getByRole('link', { name: MESSAGES.uk.reading.howMade }).click();
  await expect(page.locator('h1')).toHaveText(MESSAGES.uk.reading.howMade);

  await page.goto('./uk?units=mi');
  await expect(page).toHaveURL(/\/uk\/\?units=mi$/);
  const lost = await page.goto('./atlantis/');
  expect(lost?.status()).toBe(404);
  await expect(page.locator('h2').first()).toHaveText(MESSAGES.en.notFound.title);
});

test('without a network any other day is shown, on a page that nobody has opened before', async ({
  page,
  context,
  watch,
  baseURL,
}) => {
  // What is not confirmed lies in a file a month, which is not kept: the text says so.
  watch.expectedErrors.push(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|fetching the script/);
  await openFigure(page, PAGE);
  await expectAllKept(page, baseURL);
  await context.setOffline(true);
  await openFigure(page, '?day=2024-10-01');
  const credit = page.locator('.map-credit');
  await expect(credit).toContainText('Line of 1 October 2024');
  const day = page.getByRole('slider', { name: MESSAGES.en.time.title });
  await expect(page.locator('.time-records a').first()).toBeVisible();
  const front = page.locator('#s-contactLine');
  const before = await front.getAttribute('d');
  await day.focus();
  await page.keyboard.press('ArrowRight');
  await expect(credit).toContainText('Line of 2 October 2024');
  expect(await front.getAttribute('d')).not.toBe(before);
});

test('a reader who saves data keeps what was visited, and no more', async ({
  page,
  context,
  watch,
  baseURL,
}) => {
  watch.expectedErrors.push(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|fetching the script/);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await openFigure(page, PAGE);
  await expect
    .poll(() => keptIn(page, baseURL))
    .toEqual(expect.arrayContaining([PAGE, expect.stringMatching(/^assets\/_virtual_details-en/)]));
  const kept = await keptIn(page, baseURL);
  expect(kept.filter((path) => !path.startsWith('assets/'))).toEqual([PAGE]);
  expect(kept.join()).not.toMatch(/map-(?:data|view|shared|worker)|-uk-/);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('html[data-script=ready]')).toBeVisible();
});

test('a newer version is told of, and comes when the reader says so', async ({ page, watch }) => {
  watch.expectedErrors.push(/^request to http:\/\/localhost:/);
  const host = await hostOf('dist');
  try {
    const address = `${host.address}${PAGE}?vs=us-earlier-2025&compare=difference`;
    await page.goto(address);
    await expectAllKept(page, host.address);
    await page.evaluate(() => document.documentElement.setAttribute('data-old', ''));
    const versions = () =>
      page.evaluate(async () => (await caches.keys()).map((key) => key.split(' ')[2]));
    const publish = async (change: Partial<OfflineList>) => {
      host.change('/sw.js', workerFile({ ...list, ...change }, program));
      await expect
        .poll(async () => ({ waits: await lookAgain(page), versions: await versions() }))
        .toEqual({ waits: true, versions: expect.arrayContaining([change.version]) });
    };

    // This page's program is of that version too: there is nothing to load anew.
    await publish({ version: 'same' });
    const own = await page.locator('script[type=module]').getAttribute('src');
    const file = `assets/${own?.split('/').at(-1)}`;
    expect(list.assets).toContain(file);

    const notice = page.locator('.notice');
    await expect(notice).toHaveCount(0);
    await publish({ version: 'next', assets: list.assets.filter((name) => name !== file) });
    await expect(notice).toContainText('A newer version of this page is ready.');
    expect(await versions()).toContain(list.version);
    await unfold(page);
    await page.getByRole('radio', { name: titleOf('russia-2024-06') }).check();
    await expect(page.locator('.map-title')).toContainText(titleOf('russia-2024-06'));
    expect(await keptIn(page, host.address)).toContain(file);

    await notice.getByRole('button', { name: 'Reload' }).click();
    await expect(page.locator('html:not([data-old])[data-script=ready]')).toBeVisible();
    expect(await page.title()).toContain(titleOf('russia-2024-06'));
    await expect(page).toHaveURL(
      /russia-2024-06\/\?day=2025-08-08&vs=us-earlier-2025&compare=difference$/,
    );
    await expect.poll(versions).toEqual(['next']);
    await expect(notice).toHaveCount(0);
  } finally {
    await host.close();
  }
});

test('a lesson that is visited first keeps the site; an update in its middle waits', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(/^request to http:\/\/localhost:|ERR_FAILED|fetching the script/);
  const host = await hostOf('dist');
  try {
    const lesson = list.pages.find((path) => /^lessons\/[^/]+\/$/.test(path)) ?? '';
    await page.goto(`${host.address}${lesson}`);
    // Until then all steps stand one after another, and a press on one that moves away is none.
    await expect(page.locator('html[data-script=ready]')).toBeVisible();
    await page.locator('.steps a[data-step]').nth(1).click();
    await expect(page).toHaveURL(/\?step=/);
    await expectAllKept(page, host.address);
    const step = page.url();

    host.change('/sw.js', workerFile({ ...list, version: 'next', assets: [] }, program));
    await expect.poll(() => lookAgain(page)).toBe(true);
    const notice = page.locator('#offline .notice');
    await expect(notice).toContainText(MESSAGES.en.offline.update);
    expect(page.url()).toBe(step);
    await page.locator('.steps a[data-step]').last().click();
    await expect(page).not.toHaveURL(step);
    const now = page.url();

    await page.evaluate(() => document.documentElement.setAttribute('data-old', ''));
    await notice.getByRole('button', { name: MESSAGES.en.offline.reload }).click();
    await expect(page.locator('html:not([data-old])[data-script=ready]')).toBeVisible();
    await expect(notice).toHaveCount(0);
    expect(page.url()).toBe(now);
  } finally {
    await host.close();
  }
});

type Refusal = (page: Page, origin: string) => Promise<unknown>;

const REFUSALS: Readonly<Record<string, Refusal>> = {
  'no workers': (page) =>
    page.addInitScript(() =>
      Object.defineProperty(navigator, 'serviceWorker', { value: undefined }),
    ),
  'workers that are refused': (page) =>
    page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));
      navigator.serviceWorker.register = refuse;
    }),
  'no storage': (page) =>
    page.addInitScript(() =>
      Object.defineProperty(window, 'caches', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      }),
    ),
  'no room': async (page, origin) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  },
};

for (const [refusal, refuse] of Object.entries(REFUSALS)) {
  test(`a browser with ${refusal} has the page whole`, async ({
    page,
    context,
    baseURL,
    watch,
  }) => {
    // A browser may just be fetching the worker when the network goes.
    watch.expectedErrors.push(/fetching the script/);
    await refuse(page, new URL(baseURL ?? '').origin);
    await openFigure(page, PAGE);
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    // What comes at idle has come.
    await page.waitForLoadState('networkidle');
    if (refusal === 'no room') expect(await keptIn(page)).toEqual([]);
    await context.setOffline(true);
    await page.getByRole('radio', { name: titleOf('us-earlier-2025') }).check();
    await expect(page.locator('.map-title')).toContainText(titleOf('us-earlier-2025'));
    await expect(page.locator('.notice')).toHaveCount(0);
  });
}

test('a page in a frame registers nothing', async ({ page }) => {
  await page.goto('./method/');
  await page.evaluate((path) => {
    const frame = document.createElement('iframe');
    frame.src = `../${path}`;
    document.body.replaceChildren(frame);
  }, PAGE);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html[data-script=ready]')).toBeVisible();
  await frame.getByRole('button', { name: 'Menu' }).click();
  await expect(frame.getByRole('dialog')).toBeVisible();
  const workers = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
  expect(workers).toHaveLength(0);
});

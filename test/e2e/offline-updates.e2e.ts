import { MESSAGES } from '../../src/content/messages/index.ts';
import type { OfflineList } from '../../src/offline/list.ts';
import { workerFile } from '../../src/site/build/offline-list.ts';
import { hostOf } from './host.ts';
import { expect, test, unfold } from './page.ts';
import { titleOf } from '../titles.ts';
import { expectAllKept, keptIn, list, lookAgain, program } from './kept.ts';

test.use({ serviceWorkers: 'allow', savesData: false });

// Maps wait to be touched here, as on a small device: what is kept does not depend on them.
test.beforeEach(({ page }) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'deviceMemory', { value: 2 })),
);

const PAGE = 'bloomberg-2025-08/';

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

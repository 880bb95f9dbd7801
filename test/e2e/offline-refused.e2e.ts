import type { Page } from '@playwright/test';
import { expect, openFigure, test } from './page.ts';
import { titleOf } from '../titles.ts';
import { keptIn } from './kept.ts';

test.use({ serviceWorkers: 'allow', savesData: false });

// Maps wait to be touched here, as on a small device: what is kept does not depend on them.
test.beforeEach(({ page }) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'deviceMemory', { value: 2 })),
);

const PAGE = 'bloomberg-2025-08/';

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

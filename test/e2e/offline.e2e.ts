import { MESSAGES } from '../../src/content/messages/index.ts';
import { expect, openFigure, test, unfold } from './page.ts';
import { titleOf } from '../titles.ts';
import { everything, expectAllKept, keptIn } from './kept.ts';

test.use({ serviceWorkers: 'allow', savesData: false });

// Maps wait to be touched here, as on a small device: what is kept does not depend on them.
test.beforeEach(({ page }) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'deviceMemory', { value: 2 })),
);

const PAGE = 'bloomberg-2025-08/';

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

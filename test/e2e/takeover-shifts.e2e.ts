import type { Page } from '@playwright/test';
import { namesSeen } from './names.ts';
import { expect, openFigure, test } from './page.ts';
import { titleOf } from '../titles.ts';

const isReady = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset['script'] === 'ready');

/** Records what of the page moves without the reader's doing, and how much by the browser's measure. */
async function recordShifts(page: Page) {
  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      readonly hadRecentInput: boolean;
      readonly value: number;
      readonly sources: readonly {
        readonly node: Node | null;
        readonly previousRect: DOMRect;
        readonly currentRect: DOMRect;
      }[];
    }
    const shifts: { what: string; value: number }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, value, sources } of list.getEntries() as Shift[]) {
        // What a reader's own act moves is no shift: on a phone another legend is longer.
        if (hadRecentInput) continue;
        for (const { node, previousRect: from, currentRect: to } of sources) {
          const at = node instanceof Element ? node : node?.parentElement;
          const what = `${at?.localName}#${at?.id}.${at?.getAttribute('class')}`;
          const way = `from ${from.x}, ${from.y} to ${to.x}, ${to.y}`;
          shifts.push({ what: `${what} ${way}`, value: value / sources.length });
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => {
      const { shifts } = window as unknown as { shifts: { what: string; value: number }[] };
      return {
        what: shifts.map(({ what }) => what),
        sum: shifts.reduce((sum, { value }) => sum + value, 0),
      };
    });
}

const LOW = { width: 960, height: 475 };

for (const [where, size] of [
  [' @phone', null],
  [', in a low window', LOW],
] as const) {
  test(`nothing moves when what follows the figure comes after it, and fonts later${where}`, async ({
    page,
  }) => {
    if (size) await page.setViewportSize(size);
    const moved = await recordShifts(page);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/assets\/details-[^/]*\.css|\.woff2/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./bloomberg-2025-08/', { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await expect(page.locator('figcaption')).toBeAttached();
    release();
    await isReady(page);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    expect((await moved()).what).toEqual([]);
  });
}

for (const path of ['', 'uk/']) {
  test(`a link to a comparison has room for what each would change, in "${path}" @phone-only`, async ({
    page,
  }) => {
    const moved = await recordShifts(page);
    // Whether it comes before the first picture is the network's doing: here it does.
    await page.route(/bloomberg-2025-08\/\?vs=/, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      expect(html).toContain('<script async fetchpriority="high"');
      const body = html.replace('<script async', '<script async blocking="render"');
      await route.fulfill({ response, body });
    });
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/assets\/(?:core|details)-[^/]*$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`./${path}bloomberg-2025-08/?vs=us-earlier-2025`, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    const first = await page.locator('#lead').boundingBox();
    release();
    await expect(page.locator('#lead > .of-two')).toHaveCount(2);
    await expect(page.locator('.map-title')).toHaveCount(2);
    expect((await page.locator('#lead').boundingBox())?.height).toBe(first?.height);
    // A line of a title may still take its height from the map.
    expect((await moved()).sum).toBeLessThan(0.02);

    await test.step('which ends with the comparison', async () => {
      await page.locator('.compare select').first().selectOption('');
      await expect(page.locator('.map-title')).toHaveCount(1);
      const alone = await page.locator('#lead').boundingBox();
      const line = await page.locator('#lead > .lead').boundingBox();
      expect(alone?.height).toBe(line?.height);
    });
  });
}

test('the take-over moves nothing, keeps scenario, selection and focus, and has the figure’s names over the map until its first move @phone', async ({
  page,
}) => {
  const moved = await recordShifts(page);
  await openFigure(page, 'bloomberg-2025-08/');
  const donetsk = page.getByRole('button', { name: /^Donetsk region, 6,697 km²/ });
  await donetsk.press('Enter');
  const sheet = page.locator('.sheet');
  const names = page.locator('.figure-names:visible');
  const bar = page.locator('.maplibregl-ctrl-scale');
  await expect(sheet).toBeFocused();
  await page.locator('.map-box').dispatchEvent('pointerdown');
  await expect(page.locator('[data-state=ready]')).toBeVisible();
  await expect(sheet).toBeFocused();
  await expect(sheet.locator('[aria-current]')).toContainText('would pass to Russian control');
  await page.keyboard.press('Escape');
  await expect(donetsk).toBeFocused();
  await expect(names).toHaveCount(1);
  await page.getByRole('radio', { name: titleOf('us-earlier-2025') }).check();
  await expect(page.locator('.map-title')).toContainText(titleOf('us-earlier-2025'));
  expect((await moved()).what).toEqual([]);

  await test.step('the names take no pointer', async () => {
    await expect(names).toHaveCount(1);
    await expect(bar).toBeHidden();
    const [name] = await namesSeen(page);
    const box = await page.locator('.map-box').boundingBox();
    if (!name || !box) throw new Error('no name on the map');
    const middle = [
      box.x + name.left + name.width / 2,
      box.y + name.top + name.height / 2,
    ] as const;
    const under = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x, y)?.closest('.map-canvas') !== null,
      middle,
    );
    expect(under).toBe(true);
  });
  await test.step('the names come back', async () => {
    await expect(names).toHaveCount(1);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(names).toHaveCount(0);
    await expect(bar).toBeVisible();
    await page.getByRole('button', { name: 'Reset the view' }).click();
    await expect(names).toHaveCount(1);
  });
});

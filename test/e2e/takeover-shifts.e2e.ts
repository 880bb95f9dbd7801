import type { Page } from '@playwright/test';
import { namesSeen } from './names.ts';
import { expect, openFigure, test } from './page.ts';
import { titleOf } from '../titles.ts';

const isReady = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset['script'] === 'ready');

/** Records what of the page moves without the reader's doing. */
async function recordShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      readonly hadRecentInput: boolean;
      readonly sources: readonly {
        readonly node: Node | null;
        readonly previousRect: DOMRect;
        readonly currentRect: DOMRect;
      }[];
    }
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, sources } of list.getEntries() as Shift[]) {
        // What a reader's own act moves is no shift: on a phone another legend is longer.
        if (hadRecentInput) continue;
        for (const { node, previousRect: from, currentRect: to } of sources) {
          const at = node instanceof Element ? node : node?.parentElement;
          const what = `${at?.localName}#${at?.id}.${at?.getAttribute('class')}`;
          shifts.push(`${what} from ${from.x}, ${from.y} to ${to.x}, ${to.y}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
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
    expect(await moved()).toEqual([]);
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
  expect(await moved()).toEqual([]);

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

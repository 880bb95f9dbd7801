import AxeBuilder from '@axe-core/playwright';
import { expect, openMap, pointAt, test } from './page.ts';

const VIEWS = ['', 'bloomberg-2025-08/', 'uk/us-earlier-2025/'];

for (const scheme of ['light', 'dark'] as const) {
  for (const view of VIEWS) {
    test(`no accessibility violation in ${view || 'the first view'}, ${scheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await openMap(page, view);
      const { x, y } = await pointAt(page, [37.35, 48.9]);
      await page.mouse.click(x, y);
      await expect(page.locator('.card')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}

for (const width of [320, 390, 768, 1440]) {
  test(`nothing runs out of the page at ${width} px, in either language`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const lang of ['en', 'uk']) {
      await openMap(page, lang === 'uk' ? 'uk/us-earlier-2025/' : 'us-earlier-2025/');
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    }
  });
}

test('on a phone the choice stands straight below the map, in reach at once', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'a phone’s layout');
  await openMap(page);
  const last = await page.getByRole('radio').last().boundingBox();
  expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThan(844);
});

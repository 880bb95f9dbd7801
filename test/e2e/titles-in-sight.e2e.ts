import { expect, openFigure, test } from './page.ts';

test('title, status, day and source stay in sight while any of the map is @phone', async ({
  page,
}) => {
  await openFigure(page, 'bloomberg-2025-08/');
  const box = await page.locator('.map-box').boundingBox();
  if (!box) throw new Error('no map');
  for (const part of [0, 0.2, 0.4, 0.6]) {
    await page.evaluate((y) => scrollTo(0, y), box.height * part);
    for (const [selector, words] of [
      ['.map-titles', 'Reported, not agreed'],
      ['.map-credit', '8 August 2025: DeepState'],
    ] as const) {
      await expect(page.locator(selector)).toBeInViewport({ ratio: 0.99 });
      await expect(page.locator(selector)).toContainText(words);
    }
  }
});

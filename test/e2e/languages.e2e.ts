import { expect, openFigure, test } from './page.ts';

test.describe('a reader whose browser speaks Ukrainian', () => {
  test.use({ locale: 'uk-UA' });

  test('gets the bare site in Ukrainian, and English where the link says so', async ({ page }) => {
    await openFigure(page);
    await expect(page).toHaveURL(/\/uk\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');

    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/\?lang=en$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');

    // The link says it still when something is chosen, and so after a reload.
    await page
      .getByRole('row', { name: /^Crimea/ })
      .getByRole('button')
      .press('Enter');
    await expect(page).toHaveURL(/\?sel=region\.crimea&lang=en$/);
    await page.reload();
    await expect(page.locator('.sheet').getByRole('heading', { level: 2 })).toHaveText('Crimea');

    await openFigure(page, 'bloomberg-2025-08/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('a reader of a language that the page has not gets the next of the browser’s', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'languages', { value: ['fr-CH', 'uk', 'en'] }),
  );
  await openFigure(page);
  await expect(page).toHaveURL(/\/uk\/$/);
});

test('MapLibre, numbers, days and plurals speak the page’s language', async ({ page }) => {
  await openFigure(page, 'uk/bloomberg-2025-08/');
  await expect(page.locator('.reading-box:visible')).toContainText('15 населених пунктів');
  await expect(page.locator('.map-credit')).toContainText('8 серпня 2025');
  await expect(page.getByRole('row', { name: /Донец.*6 697/ }).first()).toBeVisible();
});

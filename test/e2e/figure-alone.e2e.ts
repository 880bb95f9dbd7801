import { expect, openFigure, test } from './page.ts';

test('a link can ask for the figure alone, in a size @phone', async ({ page }) => {
  await page.goto('./uk/us-earlier-2025/?card=1200x675');
  await page.waitForFunction(() => document.documentElement.dataset['script'] === 'card');
  const image = page.locator('body > img');
  await expect(page.locator('body > *')).toHaveCount(1);
  await expect(image).toHaveAttribute('alt', /Під контроль України повернулася\sб територія/);
  expect(await image.boundingBox()).toMatchObject({ x: 0, y: 0, width: 1200, height: 675 });
});

test('a card of an impossible size leaves the page, which says so', async ({ page }) => {
  await openFigure(page, '?card=0x1');
  await expect(page.locator('.notice')).toContainText('0x1');
  await expect(page.getByRole('radio').first()).toBeChecked();
});

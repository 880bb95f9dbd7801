import { expect, openFigure, openMap, pointAt, test } from './page.ts';

const SLOVIANSK = [37.35, 48.9] as const;

test('pointing at a zone says region, holder, what the scenario says, basis and km²', async ({
  page,
  isMobile,
}) => {
  await openMap(page, 'bloomberg-2025-08/');
  const { x, y } = await pointAt(page, SLOVIANSK);
  if (isMobile) await page.touchscreen.tap(x, y);
  else await page.mouse.move(x, y);
  const card = page.locator('.card');
  await expect(card).toContainText('Donetsk');
  await expect(card).toContainText('Held by Ukraine (assessed, 8 August 2025)');
  await expect(card).toContainText('would pass to Russia');
  await expect(card).toContainText('Reported: a source says it.');
  await expect(card).toContainText(/[67],\d{3} km²/);
});

test('a picked zone stays until it is closed', async ({ page }) => {
  await openMap(page, 'bloomberg-2025-08/');
  const { x, y } = await pointAt(page, SLOVIANSK);
  await page.mouse.click(x, y);
  await page.mouse.move(5, 5);
  await expect(page.locator('.card')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.card')).toBeHidden();
});

test('the keyboard reaches every zone: one tab stop, then arrow keys', async ({ page }) => {
  await openFigure(page, 'us-earlier-2025/');
  const zones = page.locator('svg.figure:visible g.zone');
  await zones.first().focus();
  await expect(page.locator('.card')).toContainText('Crimea');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.card')).toContainText('Luhansk');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(zones.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toBeHidden();
});

test('the card follows the scenario', async ({ page }) => {
  await openMap(page);
  const { x, y } = await pointAt(page, SLOVIANSK);
  await page.mouse.click(x, y);
  await expect(page.locator('.card')).toContainText('Assessed by one source');
  await page.getByRole('radio', { name: 'The deal Bloomberg reported' }).click();
  await expect(page.locator('.card')).toContainText('would pass to Russia');
});

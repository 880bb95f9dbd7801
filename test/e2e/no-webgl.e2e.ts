import { expect, openFigure, test } from './page.ts';
import { titleOf } from '../titles.ts';

test('a browser without WebGL 2 keeps the figure, and a quiet line says why', async ({ page }) => {
  await openFigure(page, 'bloomberg-2025-08/');
  await page.locator('.map-box').dispatchEvent('pointerdown');
  const note = page.locator('.map-note');
  await expect(note).toContainText('no WebGL 2');
  const [figure, line] = await Promise.all([
    page.locator('.map-stage').boundingBox(),
    note.boundingBox(),
  ]);
  expect(line?.y).toBeGreaterThanOrEqual((figure?.y ?? NaN) + (figure?.height ?? NaN) - 1);
  await expect(
    page.getByRole('row', { name: /Donetsk.*Would pass to Russian control/ }),
  ).toBeVisible();
  await page.getByRole('radio', { name: titleOf('us-earlier-2025') }).check();
  await expect(page.getByRole('row', { name: /Kherson.*Would return/ })).toBeVisible();
  await page.getByRole('button', { name: /^Kherson region. Held by Russia/ }).press('Enter');
  await expect(page.locator('.sheet [aria-current]')).toContainText(
    'would return to Ukrainian control',
  );
  await expect(page.locator('.sheet')).toBeFocused();
  await note.getByRole('button', { name: 'Close' }).click();
  await expect(note).toBeHidden();
});

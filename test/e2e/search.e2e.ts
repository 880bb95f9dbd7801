import { expect, openFigure, queryOf, test } from './page.ts';

test('keys alone find a town: a stroke, a few letters, Enter', async ({ page }) => {
  await openFigure(page, 'bloomberg-2025-08/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search for a place' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('krama');
  await expect(dialog.getByRole('status')).toHaveText('Found: 1 place');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const sheet = page.locator('.sheet');
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Kramatorsk');
  await expect(sheet).toBeFocused();
  expect(queryOf(page)).toMatchObject({ sel: 'place.kramatorsk' });
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('a pointer finds regions, towns and sites in Ukrainian, whatever the apostrophe @phone', async ({
  page,
}) => {
  await openFigure(page, 'uk/');
  const open = page.getByRole('button', { name: 'Пошук місця' });
  await open.click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('searchbox');
  const found = dialog.getByRole('listitem');
  await field.fill("слов'ян");
  await expect(found).toHaveText(/Слов’янськ/);
  await field.fill('доне');
  await expect(found).toHaveText([/Донеччина|Донецька/, /Донецьк/]);
  await field.fill('каховська');
  await expect(found).toHaveText(/Каховськ/);

  await field.fill('<b>немає</b>');
  await expect(dialog.getByRole('status')).toContainText('«<b>немає</b>»');
  await expect(found).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();

  await open.click();
  await field.fill('крим');
  await found.first().getByRole('button').click();
  await expect(page.locator('.sheet')).toBeFocused();
  expect(queryOf(page)).toMatchObject({ sel: 'region.crimea' });
});

test('a place that is chosen is named once on the figure', async ({ page }) => {
  await openFigure(page, 'bloomberg-2025-08/?sel=place.kramatorsk');
  const figure = page.locator('svg.figure-desktop');
  await expect(figure.locator('circle.focus-line')).toHaveCount(1);
  // Its own name is among the frame's; a ring writes only one that is not.
  await expect(figure.getByText('Kramatorsk', { exact: true })).toHaveCount(0);
  await page.goto('./bloomberg-2025-08/?sel=place.vuhledar');
  await expect(figure.getByText('Vuhledar', { exact: true })).toHaveCount(1);
});

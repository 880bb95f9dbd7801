import { expect, test } from './page.ts';
import { titleOf } from '../titles.ts';

test.use({ javaScriptEnabled: false });

test('without script the page is complete: figure, legend, table, sources @phone', async ({
  page,
}) => {
  await page.goto('./bloomberg-2025-08/');
  await expect(page.locator('svg.figure:visible')).toHaveCount(1);
  await expect(page.locator('svg.figure:visible g.zone')).toHaveCount(16);
  await expect(page.getByRole('group', { name: 'What the map shows' })).toBeVisible();
  await expect(
    page.getByRole('row', { name: /Donetsk.*Would pass to Russian control.*6,697/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'US and Russia plan truce to cement Putin’s gains in Ukraine' }),
  ).toHaveCount(1);
});

test('without script, plain links switch scenario and language', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: titleOf('us-earlier-2025') }).click();
  await expect(page).toHaveURL(/\/us-earlier-2025\/$/);
  await expect(page.locator('.map-title')).toContainText(titleOf('us-earlier-2025'));
  await page.getByRole('link', { name: 'Українська' }).click();
  await expect(page).toHaveURL(/\/uk\/us-earlier-2025\/$/);
  await page.getByRole('link', { name: titleOf('control-line', 'uk') }).click();
  await expect(page).toHaveURL(/\/uk\/$/);
});

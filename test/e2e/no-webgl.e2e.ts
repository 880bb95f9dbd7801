import { expect, test } from './page.ts';

test('a browser without WebGL 2 gets a sentence, the text and the figures', async ({ page }) => {
  await page.goto('./?scenario=bloomberg-2025-08');
  await expect(page.getByRole('alert')).toContainText('no WebGL 2');
  await expect(page.getByText('On 8 August 2025 Bloomberg, citing unnamed people')).toBeVisible();
  await expect(page.getByRole('row', { name: /Donetsk.*Would pass to Russia/ })).toBeVisible();
  await page.getByRole('radio', { name: 'The earlier US proposal' }).click();
  await expect(page.getByRole('row', { name: /Kherson.*Would return/ })).toBeVisible();
});

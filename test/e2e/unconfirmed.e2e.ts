import { expect, openFigure, test } from './page.ts';

test('what is not confirmed is hatched and its area told, and before 16 September 2024 it is unknown @phone', async ({
  page,
}) => {
  await openFigure(page, '?day=2025-03-10');
  const entry = page
    .locator('.legend')
    .getByText(/^Not confirmed on that day \(seen close up\): \d[\d,]*\skm²$/);
  const shape = page.locator('#s-unconfirmed');
  const told = page.locator('#reading');
  await expect(page.locator('.map-credit')).toContainText('Line of 10 March 2025');
  await expect(entry).toBeVisible();
  await expect(shape).toHaveAttribute('d', /^M/);
  await expect(told).toContainText('Not confirmed on that day, and counted as held by Ukraine:');
  await page.getByLabel('Another day', { exact: true }).fill('2024-09-15');
  await expect(page.locator('.map-credit')).toContainText('Line of 15 September 2024');
  await expect(entry).toHaveCount(0);
  await expect(shape).toHaveAttribute('d', '');
  await expect(told).toContainText('the archive has it from 16 September 2024');
});

test('a month of what is not confirmed that does not come is told, and the page stays', async ({
  page,
}) => {
  await page.route('**/geo/unconfirmed-2025-03.json', (route) =>
    route.fulfill({ body: '{"version":1,"mon' }),
  );
  await openFigure(page, '?day=2025-03-10');
  await expect(page.locator('#reading')).toContainText('It could not be drawn on the map');
  await expect(page.locator('.map-credit')).toContainText('Line of 10 March 2025');
});

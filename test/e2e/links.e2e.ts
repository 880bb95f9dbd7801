import { expect, openFigure, queryOf, test } from './page.ts';
import { titleOf } from '../titles.ts';

test('what a link asks in vain is named line by line, the rest is kept', async ({ page }) => {
  const wrong = {
    vs: 'atlantis',
    divide: '101',
    sel: 'zone.narnia.ukraine',
    map: '99/48/37',
    units: 'stones',
  };
  const query = new URLSearchParams({ ...wrong, theme: 'dark' });
  await openFigure(page, `bloomberg-2025-08/?${query}`);
  const notice = page.locator('.notice');
  for (const value of Object.values(wrong)) await expect(notice).toContainText(`“${value}”`);
  await expect(notice).toContainText('The rest of the link is kept.');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.map-title')).toContainText(titleOf('bloomberg-2025-08'));
  await expect(page.locator('.sheet')).toBeHidden();
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();

  await test.step('a way to compare without something to compare with too', async () => {
    await openFigure(page, 'bloomberg-2025-08/?compare=flip&divide=30');
    await expect(notice).toContainText('the way to compare “flip”');
    await expect(notice).toContainText('the divide “30”');
    await expect(page.locator('.map-pane')).toHaveCount(1);
  });
});

test('parameters that are doubled, contradictory or enormous are named too @phone', async ({
  page,
}) => {
  const enormous = 'x'.repeat(5000);
  await openFigure(
    page,
    `uk/us-earlier-2025/?units=mi&units=km&vs=us-earlier-2025&theme=dark&theme=dark&sel=${enormous}`,
  );
  const notice = page.locator('.notice');
  await expect(notice.locator('p')).toHaveCount(4);
  await expect(notice).toContainText('«mi, km»');
  await expect(notice).toContainText('«us-earlier-2025»');
  await expect(notice).toContainText(/«x{60}…»/);
  // The same value twice says one thing.
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('the language switches with the whole state of the page', async ({ page }) => {
  const state = {
    vs: 'us-earlier-2025',
    compare: 'difference',
    sel: 'region.kherson',
    map: '7/47/34',
    units: 'mi',
    theme: 'dark',
  };
  await openFigure(page, `bloomberg-2025-08/?${new URLSearchParams(state)}`);
  await expect(page.locator('.sheet')).toBeVisible();
  await page.getByRole('link', { name: 'Українська' }).click();
  await expect(page).toHaveURL(/\/uk\/bloomberg-2025-08\/\?/);
  expect(queryOf(page)).toEqual(state);
  await expect(page.locator('.sheet').getByRole('heading', { level: 2 })).toHaveText(/Херсон/);
  await expect(page.locator('.map-title')).toContainText('↔');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/bloomberg-2025-08\/\?/);
  expect(queryOf(page)).toEqual(state);
});

import { expect, openFigure, test } from './page.ts';
import { titleOf } from '../titles.ts';
import { settle } from './settle.ts';

const PAGE = 'bloomberg-2025-08/';

const EARLIER = titleOf('us-earlier-2025');

test('an old link to an unknown scenario gives the default and a sentence that names it', async ({
  page,
}) => {
  await openFigure(page, '?scenario=atlantis&lang=uk');
  await expect(page).toHaveURL(/\/uk\//);
  await expect(page.getByRole('radio').first()).toBeChecked();
  await expect(page.locator('.notice')).toContainText('«atlantis»');
});

test('a link with an unknown scenario keeps the rest and names the value', async ({ page }) => {
  await openFigure(page, 'uk/?scenario=atlantis');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('«atlantis»');
  await notice.getByRole('button', { name: 'Закрити' }).click();
  await expect(notice).toBeHidden();
});

test('an old link to a scenario shows it, under its new address', async ({ page }) => {
  await openFigure(page, '?scenario=us-earlier-2025');
  await expect(page.getByRole('radio', { name: titleOf('us-earlier-2025') })).toBeChecked();
  await expect(page).toHaveURL(/\/us-earlier-2025\/$/);
});

test('a link to a place that is none is told once places are known', async ({ page }) => {
  await openFigure(page, `${PAGE}?sel=place.atlantis`);
  await expect(page.locator('#link-notices .notice')).toContainText('place.atlantis');
  await expect(page.locator('.sheet')).toBeHidden();
});

for (const [size, said] of [
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
  ['400x300', /nearest possible size is \d+x\d+/],
] as const) {
  test(`a card of the size ${size} leaves the page, which says what is wrong`, async ({ page }) => {
    await openFigure(page, `${PAGE}?card=${size}`);
    await expect(page.locator('#link-notices .notice')).toContainText(said);
    await page.locator('input[name=scenario][value=us-earlier-2025]').check();
    await expect(page.locator('.map-title')).toContainText(EARLIER);
  });
}

test.describe('on a connection on which the map comes by itself', () => {
  test.use({ savesData: false });

  test('a card starts no map', async ({ page }) => {
    await page.goto(`./${PAGE}?card=1200x675`);
    await expect(page.locator('img.card-alone')).toBeVisible();
    await settle(page);
    await expect(page.locator('.map-canvas')).toHaveCount(0);
  });
});

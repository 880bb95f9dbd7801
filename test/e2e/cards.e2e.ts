import type { Page } from '@playwright/test';
import { expect, expectApart, openFigure, queryOf, test, zone } from './page.ts';

const sheet = (page: Page) => page.locator('.sheet');
const title = (page: Page) => sheet(page).getByRole('heading', { level: 2 });
const outlined = (page: Page) =>
  page
    .locator('.figure:visible use.focus-line')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('href')));

test('regions, zones, towns and sites are chosen in table, figure and card by keys alone', async ({
  page,
}) => {
  await openFigure(page, 'bloomberg-2025-08/');

  await page
    .getByRole('row', { name: /^Donetsk/ })
    .getByRole('button')
    .first()
    .press('Enter');
  await expect(title(page)).toHaveText('Donetsk region');
  await expect(sheet(page)).toBeFocused();
  await expect(sheet(page)).toContainText('Held by Russia (assessed, 8 August 2025): 19,841 km²');
  await expect(sheet(page)).toContainText('Held by Ukraine (assessed, 8 August 2025): 6,697 km²');
  expect(await outlined(page)).toEqual(['#s-donetsk.ukraine', '#s-donetsk.russia']);
  expect(queryOf(page)).toEqual({ sel: 'region.donetsk' });
  await expectApart(page);

  await sheet(page).getByRole('button', { name: 'Kramatorsk' }).press('Enter');
  await expect(title(page)).toHaveText('Kramatorsk');
  await expect(sheet(page)).toContainText('147,145 people on 1 January 2022');
  expect(queryOf(page)).toMatchObject({ sel: 'place.kramatorsk' });
  await expect(page.locator('.figure:visible circle.focus-line')).toHaveCount(1);

  await sheet(page)
    .getByRole('button', { name: 'Donetsk region, Ukrainian-held part' })
    .press('Enter');
  await expect(title(page)).toHaveText('Donetsk region');
  expect(await outlined(page)).toEqual(['#s-donetsk.ukraine']);
  expect(queryOf(page)).toMatchObject({ sel: 'zone.donetsk.ukraine' });

  await sheet(page).getByRole('button', { name: 'The whole region' }).press('Enter');
  expect(queryOf(page)).toMatchObject({ sel: 'region.donetsk' });

  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  expect(queryOf(page)).not.toHaveProperty('sel');

  const town = page.getByRole('row', { name: /^Pokrovsk/ }).getByRole('button');
  await town.press('Enter');
  await expect(title(page)).toHaveText('Pokrovsk');
  await page.keyboard.press('Escape');
  await expect(town).toBeFocused();
});

test('words of the glossary open where they stand, and lead to it @phone', async ({ page }) => {
  for (const chosen of ['region.donetsk', 'place.zaporizhzhia-npp']) {
    await openFigure(page, `us-framework-2025-04/?sel=${chosen}`);
    const term = sheet(page).locator('a.term').first();
    const entry = page.locator('.term-entry');
    await term.press('Enter');
    await expect(entry).toBeFocused();
    await expect(entry.getByRole('heading')).not.toBeEmpty();
    await expect(entry).toContainText('In plain words: ');
    const box = await entry.boundingBox();
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(width);
    expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(height);
    // It alone is closed, and the reader is where he was.
    await page.keyboard.press('Escape');
    await expect(entry).toBeHidden();
    await expect(term).toBeFocused();
    await expect(sheet(page)).toBeVisible();
    await term.click();
    await entry.getByRole('link', { name: 'Glossary', exact: true }).click();
    await expect(page).toHaveURL(/\/glossary\/#[a-z-]+$/);
    const whole = page.locator(':target');
    await expect(whole).toBeVisible();
    await expect(whole).not.toBeEmpty();
  }
});

test('figure and chart are answered to a pointer, and the map that it asks for goes where a search finds @phone', async ({
  page,
  isMobile,
}) => {
  await openFigure(page, 'us-earlier-2025/');
  const bar = page.locator('.chart li', { hasText: 'Kherson region' }).locator('svg.bar');
  const box = await bar.boundingBox();
  if (!box) throw new Error('no bar');
  const position = { x: box.width / 4, y: box.height / 2 };
  await (isMobile ? bar.tap({ position }) : bar.click({ position }));
  await expect(title(page)).toHaveText('Kherson region');
  expect(queryOf(page)).toEqual({ sel: 'zone.kherson.russia' });
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();

  const crimea = zone(page, /^Crimea/);
  await (isMobile ? crimea.tap() : crimea.click());
  await expect(title(page)).toHaveText('Crimea');
  await expect(sheet(page)).toBeFocused();
  await expectApart(page);

  await test.step('a region that is found comes into view, also one beyond the first map', async () => {
    await expect(page.locator('[data-state=ready]')).toBeVisible();
    const map = page.locator('.map-canvas').first();
    const north = async () => Number((await map.getAttribute('data-bounds'))?.split(' ')[3]);
    await page.getByRole('button', { name: 'Search for a place' }).click();
    expect(await north()).toBeLessThan(51.5);
    await page.getByRole('searchbox').fill('sumy region');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Found: 1 place');
    await page.keyboard.press('Enter');
    await expect.poll(north).toBeGreaterThan(51.5);
  });
});

test('the link brings the card back, and Back and Forward follow it @phone', async ({ page }) => {
  await openFigure(page, 'uk/bloomberg-2025-08/?sel=place.zaporizhzhia-npp&theme=dark');
  await expect(title(page)).toHaveText('Запорізька АЕС');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(sheet(page).locator('.says').first().locator('> li')).toHaveCount(13);
  await expect(page.locator('.figure:visible circle.focus-line')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();

  await zone(page, /^Крим/).press('Enter');
  await expect(title(page)).toHaveText('Крим');
  await page.goBack();
  await expect(sheet(page)).toBeHidden();
  await page.goForward();
  await expect(title(page)).toHaveText('Крим');
  await page.reload();
  await expect(title(page)).toHaveText('Крим');
  expect(queryOf(page)).toEqual({ sel: 'zone.crimea.russia', theme: 'dark' });

  await test.step('a phone that is turned has the card beside its map, then below it', async () => {
    for (const size of [
      { width: 844, height: 390 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await expect(async () => expectApart(page)).toPass();
    }
  });
});

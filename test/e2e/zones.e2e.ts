import type { Page } from '@playwright/test';
import { expect, expectApart, openFigure, openMap, pointAt, queryOf, test, zone } from './page.ts';
import { titleOf } from '../titles.ts';
import { NEWEST, saying } from '../newest-day.ts';

/** Ground east of Sloviansk, clear of names. */
const GROUND = [37.85, 48.95] as const;
/** A town that is named in the opening view of a phone as well. */
const MARIUPOL = [37.5494, 47.0958] as const;

/** Picks a zone and a town on the map, each of which opens its card beside it, and closes that. */
async function expectCards(page: Page, pick: (x: number, y: number) => Promise<void>) {
  const pickAt = async (at: readonly [number, number]) => {
    const { x, y } = await pointAt(page, at);
    await pick(x, y);
  };
  await pickAt(GROUND);
  const sheet = page.locator('.sheet');
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Donetsk region');
  await expect(sheet).toContainText('Held by Ukraine (assessed, 8 August 2025): 6,697 km²');
  await expect(sheet.locator('[aria-current]')).toContainText('would pass to Russian control');
  expect(queryOf(page)).toEqual({ sel: 'zone.donetsk.ukraine' });
  await expectApart(page);
  // The short card would say it twice, over the map.
  await expect(page.locator('.card')).toBeHidden();

  await pickAt(MARIUPOL);
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Mariupol');
  expect(queryOf(page)).toEqual({ sel: 'place.mariupol' });
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toBeHidden();
  expect(queryOf(page)).toEqual({});
}

test('pointing at a zone says region, holder, what the scenario says, basis and km²; a zone or a town that is picked opens its card beside the map, and closes', async ({
  page,
}) => {
  await openMap(page, 'bloomberg-2025-08/');
  await test.step('pointing', async () => {
    const { x, y } = await pointAt(page, GROUND);
    await page.mouse.move(x, y);
    const card = page.locator('.card');
    await expect(card).toContainText('Donetsk');
    await expect(card).toContainText('Held by Ukraine (assessed, 8 August 2025)');
    await expect(card).toContainText('would pass to Russian control');
    await expect(card).toContainText('Reported demand.');
    await expect(card).toContainText('6,697 km²');
    // It stands where the scale bar is, and over it: its last line says how sure it is.
    const { left, bottom } = await page
      .locator('.maplibregl-ctrl-scale')
      .evaluate((scale) => scale.getBoundingClientRect());
    const onTop = await page.evaluate(
      ([across, down]) =>
        document.elementFromPoint(across, down)?.closest('.card, .map-canvas')?.className,
      [left + 2, bottom - 2] as const,
    );
    expect(onTop).toBe('card');
    await page.mouse.move(5, 5);
    await expect(card).toBeHidden();
  });
  await test.step('picking', () => expectCards(page, (x, y) => page.mouse.click(x, y)));
});

test('on a phone the map’s program loads at the first touch, not before, which picks on the figure; later ones pick on the map @phone-only', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openFigure(page, 'bloomberg-2025-08/');
  await test.step('the first touch', async () => {
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /map-(view|data)|geo\//.test(url))).toEqual([]);
    await page.getByRole('button', { name: /^Crimea, / }).tap();
    const sheet = page.locator('.sheet');
    await expect(sheet).toContainText('Crimea');
    await expect(page.locator('[data-state=ready]')).toBeVisible();
    await expect(sheet).toContainText('Crimea');
    await expectApart(page);
    await page.getByRole('button', { name: 'Close' }).click();
  });
  await test.step('later ones', () => expectCards(page, (x, y) => page.touchscreen.tap(x, y)));
});

test('the keyboard reaches every zone: one tab stop, then arrow keys; Enter opens its card and moves the focus into it, Escape gives the focus back', async ({
  page,
}) => {
  await openFigure(page, 'bloomberg-2025-08/');
  await test.step('arrow keys', async () => {
    const zones = page.locator('svg.figure:visible g.zone');
    await zones.first().focus();
    await expect(page.locator('.card')).toContainText('Crimea');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.card')).toContainText('Luhansk');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(zones.last()).toBeFocused();
    await expect(zones.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('.card')).toBeHidden();
  });
  await test.step('Enter and Escape', async () => {
    const donetsk = zone(page, /^Donetsk region, 6,697 km²/);
    const sheet = page.locator('.sheet');
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => page.getByRole('button', { name: 'Close' }).press('Enter'),
    ]) {
      await donetsk.press('Enter');
      await expect(sheet).toBeFocused();
      await expect(page.locator('.figure:visible use.focus-line')).toHaveAttribute(
        'href',
        '#s-donetsk.ukraine',
      );
      await close();
      await expect(sheet).toBeHidden();
      await expect(donetsk).toBeFocused();
    }
  });
});

test('the card follows the scenario, which it can change itself', async ({ page }) => {
  await openFigure(page, '?lang=en&sel=zone.donetsk.ukraine');
  const sheet = page.locator('.sheet');
  await expect(sheet.locator('[aria-current]')).toContainText(titleOf('control-line'));
  await sheet.getByRole('button', { name: titleOf('bloomberg-2025-08') }).click();
  await expect(sheet.locator('[aria-current]')).toContainText('would pass to Russian control');
  await expect(page.locator('.map-title')).toContainText(titleOf('bloomberg-2025-08'));
  await expect(page).toHaveURL(
    saying(`bloomberg-2025-08/\\?day=${NEWEST}&sel=zone\\.donetsk\\.ukraine$`),
  );
});

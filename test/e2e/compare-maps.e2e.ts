import type { Locator } from '@playwright/test';
import type { Holder } from '../../src/model/region.ts';
import { groundHeldBy } from './ground-held-by.ts';
import { middleOf } from './map-moves.ts';
import { expect, openFigure, openMap, queryOf, shareOf, test } from './page.ts';
import { newestArea, NEWEST, saying } from '../newest-day.ts';

test('two maps beside each other show one section, each with its own name and ground', async ({
  page,
}) => {
  await openMap(page, '?vs-day=2024-07-08&compare=difference&map=8/48.28/37.18');
  const [before, after] = ['before', 'after'].map((side) =>
    page.locator(`[data-side=${side}] .map-canvas`),
  ) as [Locator, Locator];
  const boundsOf = async (map: Locator) => {
    const told = (await map.getAttribute('data-bounds')) ?? '';
    return told.split(' ').map((degrees) => Number(degrees).toFixed(3));
  };
  const expectSame = () =>
    expect
      .poll(async () => (await boundsOf(before)).join() === (await boundsOf(after)).join())
      .toBe(true);

  await test.step('the one that opens is where the other has got to meanwhile', async () => {
    await page.getByRole('radio', { name: 'Side by side' }).check();
    // The second one is on its way, and no move of the first is told to it yet.
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page.locator('.map-pane[data-ready]')).toHaveCount(2);
    await expect.poll(() => queryOf(page)['map']).toMatch(/^9\//);
    await expectSame();
  });

  await test.step('they are two stops of the keyboard, each by its name', async () => {
    const stops = page.getByRole('region', { name: /^Map to move and zoom/ });
    await expect(stops).toHaveCount(2);
    await expect(before.getByRole('region', { name: /8\sJuly\s2024/ })).toHaveCount(1);
    await expect(after.getByRole('region', { name: saying('{day}') })).toHaveCount(1);
  });

  await test.step('each draws the ground of its day', async () => {
    // Pokrovsk, which was taken between the two days.
    const shareHeld = (holder: Holder, map: Locator) =>
      expect.poll(() => shareOf(page, [37.1, 48.2], groundHeldBy(holder), map));
    await shareHeld('ukraine', before).toBeGreaterThan(0.5);
    await shareHeld('russia', after).toBeGreaterThan(0.5);
  });

  await test.step('they move together', async () => {
    const [bounds, link] = [await boundsOf(before), queryOf(page)['map']];
    const at = await middleOf(before);
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 100, at.y - 50, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => boundsOf(before)).not.toEqual(bounds);
    await expectSame();
    await expect.poll(() => queryOf(page)['map']).not.toBe(link);
  });
});

test('two days of a record are compared in every way, each on its own ground', async ({ page }) => {
  await openFigure(page, '?vs-day=2024-07-08');
  const panes = page.locator('.map-pane');
  await expect(panes).toHaveCount(2);
  await expect(page.locator('.map-title')).toHaveText([
    /^Who held what, 8\sJuly\s2024/,
    saying('^Who held what, {day}'),
  ]);
  const russian = (side: string) =>
    page.locator(`[data-side=${side}] .figure:visible`).getByRole('button', { name: /^Donetsk/ });
  await expect(russian('before').first()).toHaveAttribute('aria-label', /15,7\d\d\skm²/);
  await expect(russian('after').first()).toHaveAttribute(
    'aria-label',
    saying(`${newestArea('donetsk.russia')} km²`),
  );
  const path = (id: string) => page.locator(`[id="${id}"]`).getAttribute('d');
  expect(await path('s-other-donetsk.russia')).not.toBe(await path('s-donetsk.russia'));

  await page.getByRole('radio', { name: 'Difference' }).check();
  await expect(panes).toHaveCount(1);
  await expect(page.locator('.map-title')).toHaveText(
    saying('Where they differ.*Who held what, 8 July 2024 ↔ {day}'),
  );
  expect((await path('s-both-donetsk.ukraine-russia'))?.length).toBeGreaterThan(100);
  await page.getByRole('radio', { name: 'Flip' }).check();
  await page.getByRole('button', { name: /^Flip to: 8\sJuly\s2024/ }).click();
  await expect(page.getByRole('button', { name: saying('^Flip to: {day}') })).toBeVisible();
  await page.getByRole('button', { name: 'Swap the two' }).click();
  expect(queryOf(page)).toEqual({ day: '2024-07-08', 'vs-day': NEWEST, compare: 'flip' });
  await page.goBack();
  expect(queryOf(page)).toEqual({ 'vs-day': '2024-07-08', compare: 'flip' });
  await page
    .getByRole('combobox', { name: 'Compare with' })
    .selectOption({ label: 'No comparison' });
  await expect(panes).toHaveCount(1);
  expect(queryOf(page)).toEqual({});
});

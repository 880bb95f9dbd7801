import { expect, openFigure, openMap, queryOf, test } from './page.ts';
import { titleOf } from '../titles.ts';
import { newestArea, NEWEST, saying } from '../newest-day.ts';

const EARLIER = titleOf('us-earlier-2025');

const BLOOMBERG = titleOf('bloomberg-2025-08');

const PAIR = 'bloomberg-2025-08/?vs=us-earlier-2025';

test('a map that opens beside another is where that one has got to meanwhile', async ({ page }) => {
  await openMap(page, `${PAIR}&compare=difference&map=7/48/37`);
  const maps = page.locator('.map-canvas');
  await page.getByRole('radio', { name: 'Side by side' }).check();
  // The second one is on its way, and no move of the first is told to it yet.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.locator('.map-pane[data-ready]')).toHaveCount(2);
  await expect.poll(() => queryOf(page)['map']).toMatch(/^8\//);
  await expect
    .poll(async () => {
      const [first, second] = (await maps.all()).map((map) => map.getAttribute('data-bounds'));
      const told = [await first, await second].map((bounds) =>
        (bounds ?? '').split(' ').map((degrees) => Number(degrees).toFixed(3)),
      );
      return told[0]?.join() === told[1]?.join();
    })
    .toBe(true);
});

test('two maps side by side move together', async ({ page }) => {
  await openMap(page, `${PAIR}&compare=side&map=7/48/37`);
  await expect(page.locator('.map-pane[data-ready]')).toHaveCount(2);
  const [left, right] = ['before', 'after'].map((side) =>
    page.locator(`[data-side=${side}] .map-canvas`),
  );
  const boundsOf = async (map = left) => {
    const told = (await map?.getAttribute('data-bounds')) ?? '';
    return told.split(' ').map((degrees) => Number(Number(degrees).toFixed(3)));
  };
  await expect.poll(() => boundsOf(left)).toEqual(await boundsOf(right));
  // Two stops of the keyboard, each by its name.
  const stops = page.getByRole('region', { name: /^Map to move and zoom/ });
  await expect(stops).toHaveCount(2);
  expect(await stops.first().getAttribute('aria-label')).toContain(BLOOMBERG);
  expect(await stops.last().getAttribute('aria-label')).toContain(EARLIER);
  const before = await boundsOf(left);
  const box = await left?.boundingBox();
  if (!box) throw new Error('no map');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + 200, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, middle - 50, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => boundsOf(left)).not.toEqual(before);
  await expect
    .poll(
      async () => JSON.stringify(await boundsOf(left)) === JSON.stringify(await boundsOf(right)),
    )
    .toBe(true);
  await expect.poll(() => queryOf(page)['map']).not.toBe('7/48/37');
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

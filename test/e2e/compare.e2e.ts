import type { Page } from '@playwright/test';
import { differenceBetween } from '../../src/model/change.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { sumOfAreas } from '../../src/model/totals.ts';
import { material } from '../material.ts';
import { formatNumber } from '../../src/words/format.ts';
import { expect, openFigure, openMap, queryOf, test } from './page.ts';
import { titleOf } from '../titles.ts';
import { newestArea, NEWEST, saying } from '../newest-day.ts';

const EARLIER = titleOf('us-earlier-2025');
const BLOOMBERG = titleOf('bloomberg-2025-08');
const PAIR = 'bloomberg-2025-08/?vs=us-earlier-2025';

const slider = (page: Page) => page.getByRole('slider', { name: 'Line between the two maps' });
/** Where the picture before ends: per cent of the map from its left. */
const dividedAt = (page: Page) =>
  page.locator('.map-pane[data-side=before]').evaluate((pane) => {
    const right = /inset\(\S+ calc\(100% - (\S+)%\)/.exec(getComputedStyle(pane).clipPath);
    const plain = /inset\(\S+ (\S+)%/.exec(getComputedStyle(pane).clipPath);
    return right ? Number(right[1]) : 100 - Number(plain?.[1]);
  });

test('a comparison is chosen, swapped and ended by keys alone, and Back takes it back', async ({
  page,
}) => {
  await openFigure(page, 'bloomberg-2025-08/');
  const other = page.getByRole('combobox', { name: 'Compare with' });
  await other.selectOption({ label: EARLIER });
  await expect(page.locator('.map-title')).toHaveText(/Where they differ/);
  expect(queryOf(page)).toEqual({ vs: 'us-earlier-2025', compare: 'difference' });
  await page.getByRole('radio', { name: 'Swipe' }).check();
  await expect(slider(page)).toHaveValue('50');
  await expect(page.locator('.map-title')).toContainText([EARLIER, BLOOMBERG]);
  expect(queryOf(page)).toEqual({ vs: 'us-earlier-2025' });
  await page.getByRole('button', { name: 'Swap the two' }).press('Enter');
  await expect(page).toHaveURL(/\/us-earlier-2025\/\?vs=bloomberg-2025-08$/);
  await page.getByRole('radio', { name: 'Difference' }).check();
  await expect(page.locator('.map-title')).toHaveText(/Where they differ/);
  await page.goBack();
  await expect(slider(page)).toBeVisible();
  await page.goBack();
  await expect(page.locator('.map-title')).toContainText([EARLIER, BLOOMBERG]);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Compare with: / })).toBeVisible();
  await page.goForward();
  await expect(page.locator('.map-title')).toHaveText(/Where they differ/);
  await other.selectOption({ label: 'No comparison' });
  await expect(page.locator('.map-pane')).toHaveCount(1);
  expect(queryOf(page)).toEqual({});
});

test('one button compares with the record that is nearest, and begins with what differs @phone', async ({
  page,
}) => {
  await openFigure(page, 'bloomberg-2025-08/');
  const button = page.getByRole('button', { name: `Compare with: ${EARLIER}` });
  await button.click();
  await expect(page.locator('.map-title')).toHaveText(/Where they differ/);
  await expect(page.locator('.differences')).toBeVisible();
  await expect(button).toHaveCount(0);
  expect(queryOf(page)).toEqual({ vs: 'us-earlier-2025', compare: 'difference' });
});

test('the swipe is a slider: keys, pointer and finger move line, value, words and link @phone', async ({
  page,
  isMobile,
}) => {
  await openFigure(page, `${PAIR}&divide=30`);
  await expect(slider(page)).toHaveValue('30');
  expect(await dividedAt(page)).toBe(30);
  await slider(page).press('ArrowRight');
  await slider(page).press('ArrowRight');
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    /^32% from the left\. Left: An earlier/,
  );
  expect(await dividedAt(page)).toBe(32);
  await expect.poll(() => queryOf(page)['divide']).toBe('32');
  await slider(page).press('End');
  expect(await dividedAt(page)).toBe(100);
  await slider(page).press('Home');
  await expect.poll(() => queryOf(page)['divide']).toBe('0');

  const box = await page.locator('.map-stage').boundingBox();
  const handle = await slider(page).boundingBox();
  if (!box || !handle) throw new Error('no map');
  const y = handle.y + handle.height / 2;
  const from = { x: box.x + 4, y };
  const to = { x: box.x + box.width * 0.7, y };
  if (isMobile) {
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number }[]) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(({ x }) => ({ x, y })),
      });
    await touch('touchStart', [from]);
    for (const part of [0.3, 0.6, 1]) {
      await touch('touchMove', [{ x: from.x + (to.x - from.x) * part }]);
    }
    await touch('touchEnd', []);
  } else {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  }
  await expect.poll(() => dividedAt(page)).toBeGreaterThan(65);
  const at = await dividedAt(page);
  expect(at).toBeLessThan(75);
  await expect(slider(page)).toHaveValue(String(at));
  await expect.poll(() => queryOf(page)['divide']).toBe(String(at));
  await page.reload();
  await expect(slider(page)).toHaveValue(String(at));
});

test('the map that comes while the line is moved leaves it under the finger', async ({ page }) => {
  await openFigure(page, `${PAIR}&divide=30`);
  const box = await page.locator('.map-stage').boundingBox();
  const handle = await slider(page).boundingBox();
  if (!box || !handle) throw new Error('no map');
  const y = handle.y + handle.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 4 });
  await expect(page.locator('[data-state=ready]')).toBeVisible();
  const at = await dividedAt(page);
  expect(at).toBeGreaterThan(55);
  await expect(slider(page)).toHaveValue(String(at));
  await page.mouse.up();
  await expect.poll(() => queryOf(page)['divide']).toBe(String(at));
  await expect(slider(page)).toHaveValue(String(at));
});

test('Back puts line and slider where they were', async ({ page }) => {
  await openFigure(page, `${PAIR}&divide=30`);
  await page.getByRole('radio', { name: titleOf('control-line') }).check();
  await slider(page).press('End');
  await expect.poll(() => queryOf(page)['divide']).toBe('100');
  await page.goBack();
  await expect.poll(() => queryOf(page)['divide']).toBe('30');
  await expect(slider(page)).toHaveValue('30');
  expect(await dividedAt(page)).toBe(30);
});

test('a flip shows one after the other, on a phone for two maps side by side too @phone', async ({
  page,
  isMobile,
}) => {
  await openFigure(page, `${PAIR}&compare=${isMobile ? 'side' : 'flip'}`);
  const title = page.locator('.map-title:visible');
  const striped = page.locator('.figure:visible use[fill*="stripes-russia"]');
  await expect(title).toContainText(BLOOMBERG);
  await expect(striped).toHaveCount(2);
  await page.getByRole('button', { name: `Flip to: ${EARLIER}` }).press('Enter');
  await expect(title).toContainText(EARLIER);
  await expect(striped).toHaveCount(0);
  await page.getByRole('button', { name: `Flip to: ${BLOOMBERG}` }).click();
  await expect(title).toContainText(BLOOMBERG);
  expect(await page.getByRole('radio', { name: 'Side by side' }).count()).toBe(isMobile ? 0 : 1);
});

const { dataIn } = material;

for (const lang of ['en', 'uk'] as const) {
  // Language and window do not depend on each other.
  const tag = lang === 'en' ? ' @phone' : '';
  test(`the difference has its picture, its sentence and its table, in ${lang}${tag}`, async ({
    page,
  }) => {
    const {
      ground: { zones },
      scenarios,
    } = dataIn(lang);
    const [before, after] = ['us-earlier-2025', 'bloomberg-2025-08'].map((id) => {
      const scenario = scenarios.find((one) => one.id === id);
      if (!scenario) throw new Error(`no scenario ${id}`);
      return outcomesOf(scenario, zones);
    });
    const kinds = zones.map((zone) => {
      const [from, to] = [before?.get(zone.id), after?.get(zone.id)];
      if (!from || !to) throw new Error(zone.id);
      const isMeasured = [from, to].every(({ extent }) => extent !== 'unpublished');
      return { zone, kind: differenceBetween(from, to), isMeasured };
    });
    // No figure is given of ground of which nobody published how much is meant.
    const differing = kinds
      .filter(({ kind, isMeasured }) => kind === 'differs' && isMeasured)
      .map(({ zone }) => zone);
    const area = formatNumber(sumOfAreas(differing, 'km'), lang);
    const told = kinds.filter(({ kind }) => kind !== 'same');

    await openFigure(page, `${lang === 'uk' ? 'uk/' : ''}${PAIR}&compare=difference`);
    const section = page.locator('.differences');
    await expect(section.locator('p').first()).not.toBeEmpty();
    await expect(section.locator('tbody tr:not(.sum)')).toHaveCount(told.length);
    await expect(section.locator('tr.sum').first()).toContainText(area);
    await expect(page.locator('.figure:visible desc')).toContainText(area);
    await expect(page.locator('.figure:visible g.zone use[fill]')).toHaveCount(told.length);
    await section.locator('tbody button').first().press('Enter');
    await expect(page.locator('.sheet')).toBeFocused();
    expect(queryOf(page)).toMatchObject({ sel: `zone.${told[0]?.zone.id}` });
  });
}

test('a record’s way to a similar one opens the difference', async ({ page }) => {
  await openFigure(page, 'us-earlier-2025/');
  await page.locator('.related').getByRole('button').first().press('Enter');
  await expect(page.locator('.differences')).toBeVisible();
  expect(queryOf(page)).toMatchObject({ compare: 'difference' });
});

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

test('of two days of a proposal there is no picture of what differs', async ({ page }) => {
  await openFigure(page, 'bloomberg-2025-08/?vs-day=2024-07-08&compare=difference');
  await expect(slider(page)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Difference' })).toHaveCount(0);
});

import type { Page } from '@playwright/test';
import { expect, openFigure, queryOf, test } from './page.ts';
import { titleOf } from '../titles.ts';

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

type Point = Readonly<Record<'x' | 'y', number>>;

async function dragByTouch(page: Page, from: Point, to: Point) {
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (const part of [0.3, 0.6, 1]) {
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y }]);
  }
  await touch('touchEnd', []);
}

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
    // No map is needed here: how one comes under a line that moves is looked at with a mouse.
    await page.route('**/assets/map-view-*.js', () => {});
    await dragByTouch(page, from, to);
  } else {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await test.step('the maps that come meanwhile leave it under the pointer', async () => {
      await expect(page.locator('.map-pane[data-ready]')).toHaveCount(2);
      const under = await dividedAt(page);
      expect(under).toBeGreaterThan(65);
      await expect(slider(page)).toHaveValue(String(under));
    });
    await page.mouse.up();
    await test.step('they show one section, each named by its record', async () => {
      const before = page.locator('[data-side=before] .map-canvas');
      const after = page.locator('[data-side=after] .map-canvas');
      await expect(before.getByRole('region', { name: EARLIER })).toHaveCount(1);
      await expect(after.getByRole('region', { name: BLOOMBERG })).toHaveCount(1);
      const bounds = (await before.getAttribute('data-bounds')) ?? 'none';
      await expect(after).toHaveAttribute('data-bounds', bounds);
    });
  }
  await expect.poll(() => dividedAt(page)).toBeGreaterThan(65);
  const at = await dividedAt(page);
  expect(at).toBeLessThan(75);
  await expect(slider(page)).toHaveValue(String(at));
  await expect.poll(() => queryOf(page)['divide']).toBe(String(at));
  await page.reload();
  await expect(slider(page)).toHaveValue(String(at));
  await test.step('Back puts line and slider where they were', async () => {
    await page.getByRole('radio', { name: titleOf('control-line') }).check();
    await slider(page).press('End');
    await expect.poll(() => queryOf(page)['divide']).toBe('100');
    await page.goBack();
    await expect.poll(() => queryOf(page)['divide']).toBe(String(at));
    await expect(slider(page)).toHaveValue(String(at));
    expect(await dividedAt(page)).toBe(at);
  });
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

test('a record’s way to a similar one opens the difference', async ({ page }) => {
  await openFigure(page, 'us-earlier-2025/');
  await page.locator('.related').getByRole('button').first().press('Enter');
  await expect(page.locator('.differences')).toBeVisible();
  await expect(page.locator('.map-titles')).toBeFocused();
  expect(queryOf(page)).toMatchObject({ compare: 'difference' });
});

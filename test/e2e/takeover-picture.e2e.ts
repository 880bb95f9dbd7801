import { PNG } from 'pngjs';
import type { Page } from '@playwright/test';
import { textWidth } from '../../src/figure/text-width.ts';
import { foundAt, namesSeen } from './names.ts';
import { expect, openFigure, pointAt, test } from './page.ts';

/** Ground, sea and land abroad, clear of names and patterns: longitude, latitude. */
const PLACES = [
  [38.9, 49.4],
  [38.5, 47.4],
  [33.4, 45.4],
  [35.8, 45.3],
  [35.3, 48.7],
  [36.6, 49.25],
  [35.6, 45.95],
  [33.3, 44.3],
  [39.6, 46.7],
  [33.65, 47.3],
] as const;

/** How far apart two colours are: the most that a channel differs. */
const apart = (a: PNG, b: PNG, index: number) =>
  Math.max(...[0, 1, 2].map((c) => Math.abs((a.data[index + c] ?? 0) - (b.data[index + c] ?? 0))));

/** Part of the picture whose colour may differ much: lines of other detail, edges of letters. */
const CHANGED = 0.02;

/** A name stands where it stood: rounding to whole pixels apart. */
const STANDS = 1;

/** The least correlation of the same letters, drawn in two ways. */
const FITS = 0.5;

/** Takes the picture of figure and map, and holds that they are the same. */
async function expectSamePicture(page: Page): Promise<void> {
  // Before the script asks for the map, on a desktop too.
  const before = PNG.sync.read(await page.locator('.map-box').screenshot({ scale: 'css' }));
  const names = await namesSeen(page);
  expect(names.length).toBeGreaterThan(15);
  await page.locator('.map-box').dispatchEvent('pointerdown');
  await expect(page.locator('[data-state=ready]')).toBeVisible();
  await expect(page.locator('.map-pane:not([data-ready])')).toHaveCount(0);
  const box = await page.locator('.map-box').boundingBox();
  if (!box) throw new Error('no box');
  const after = PNG.sync.read(await page.locator('.map-box').screenshot({ scale: 'css' }));
  for (const place of PLACES) {
    const { x, y } = await pointAt(page, place);
    const index = (Math.round(y - box.y) * before.width + Math.round(x - box.x)) * 4;
    expect(apart(before, after, index), `colour at ${place}`).toBeLessThanOrEqual(6);
  }
  const found = names.map((name) => ({ text: name.text, ...foundAt(name, before, after) }));
  const elsewhere = found.filter(
    ({ right, down, fit }) => Math.max(Math.abs(right), Math.abs(down)) > STANDS || fit < FITS,
  );
  expect(elsewhere).toEqual([]);
  // A pattern out of step or a new river would each be more than this.
  const pixels = Array.from({ length: before.data.length / 4 }, (_, index) => index * 4);
  const changed = pixels.filter((index) => apart(before, after, index) > 90);
  expect(changed.length / pixels.length).toBeLessThan(CHANGED);
}

const isReady = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset['script'] === 'ready');

/** How long each name stands on the figure, in its units. */
const lengthsOfNames = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('#l-phone text.town')].map((text) => ({
      name: text.textContent ?? '',
      size: Number(text.getAttribute('font-size')),
      weight: text.getAttribute('font-weight') === '600' ? (600 as const) : (400 as const),
      length: text.getComputedTextLength(),
    })),
  );

/** How much wider or narrower names stand there than others, at most. */
const drift = (lengths: readonly number[], others: readonly number[]) =>
  Math.max(...lengths.map((length, index) => Math.abs(length / (others[index] ?? NaN) - 1)));

test('the map takes over with the same picture: places keep their colour, names stand @phone', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openFigure(page, 'bloomberg-2025-08/');
  // A second visit: fonts that came too late for the first picture are in it now.
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
  await isReady(page);
  const names = await lengthsOfNames(page);
  const own = names.map(({ name, weight, size }) => textWidth(name, weight, size));
  expect(
    drift(
      names.map(({ length }) => length),
      own,
    ),
  ).toBeLessThan(0.05);
  await expectSamePicture(page);
});

test('where the fonts come too late for the figure, the map has the same other ones', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./bloomberg-2025-08/', { waitUntil: 'commit' });
  await isReady(page);
  release();
  await page.evaluate(() => document.fonts.ready);
  const late = (await lengthsOfNames(page)).map(({ length }) => length);
  await expectSamePicture(page);
  // That was not the page's own font, though one that is drawn about as wide.
  await page.unroute('**/*.woff2');
  // Once for the browser to keep them, once more for the first picture to have them.
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
  await isReady(page);
  const own = (await lengthsOfNames(page)).map(({ length }) => length);
  expect(drift(late, own)).toBeGreaterThan(0.01);
});

for (const [width, height] of [
  [844, 390],
  [900, 500],
] as const) {
  test(`a window of ${width} × ${height} opens with the same picture too`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openFigure(page, 'bloomberg-2025-08/');
    await expectSamePicture(page);
  });
}

test('two maps over each other open with the names of their figures, on both sides of the line, and Shift with arrow keys turns and tilts neither', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openFigure(page, 'bloomberg-2025-08/?vs=us-earlier-2025&compare=swipe');
  await expectSamePicture(page);
  await test.step('Shift with arrow keys', async () => {
    const maps = await page.locator('.map-canvas').all();
    const seen = () => Promise.all(maps.map((map) => map.getAttribute('data-bounds')));
    const before = await seen();
    for (const map of maps) {
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) {
        await map.locator('canvas').press(`Shift+${key}`);
      }
      // A step that does move it, so that all before it has been done.
      await map.locator('canvas').press('ArrowRight');
    }
    await expect.poll(async () => (await seen())[0] === before[0]).toBe(false);
    await page.keyboard.press('0');
    await expect.poll(seen).toEqual(before);
  });
});

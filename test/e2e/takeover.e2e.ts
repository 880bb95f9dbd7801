import { PNG } from 'pngjs';
import type { Page } from '@playwright/test';
import { textWidth } from '../../src/figure/text-width.ts';
import { USED_CLASSES } from '../../src/site/build/map-sheet.ts';
import { foundAt, namesSeen } from './names.ts';
import { expect, expectApart, openFigure, openMap, pointAt, test } from './page.ts';
import { titleOf } from '../titles.ts';

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

test('two maps over each other open with the names of their figures, on both sides of the line', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openFigure(page, 'bloomberg-2025-08/?vs=us-earlier-2025&compare=swipe');
  await expectSamePicture(page);
});

test('the figure’s names lie over the map until its first move, take no pointer, and come back @phone', async ({
  page,
}) => {
  await openMap(page, 'bloomberg-2025-08/');
  const names = page.locator('.figure-names:visible');
  await expect(names).toHaveCount(1);
  const bar = page.locator('.maplibregl-ctrl-scale');
  await expect(bar).toBeHidden();
  const [name] = await namesSeen(page);
  const box = await page.locator('.map-box').boundingBox();
  if (!name || !box) throw new Error('no name on the map');
  const middle = [box.x + name.left + name.width / 2, box.y + name.top + name.height / 2] as const;
  const under = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x, y)?.closest('.map-canvas') !== null,
    middle,
  );
  expect(under).toBe(true);
  await page.getByRole('radio', { name: titleOf('us-earlier-2025') }).check();
  await expect(names).toHaveCount(1);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(names).toHaveCount(0);
  await expect(bar).toBeVisible();
  await page.getByRole('button', { name: 'Reset the view' }).click();
  await expect(names).toHaveCount(1);
});

test('a reader of miles has the map’s own scale bar as soon as there is a map', async ({
  page,
}) => {
  await openMap(page, 'bloomberg-2025-08/?units=mi');
  await expect(page.locator('.figure-names:visible')).toHaveCount(1);
  await expect(page.locator('.maplibregl-ctrl-scale')).toHaveText(/mi$/);
  await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible();
});

test('a map that opens elsewhere than its figure has names of its own', async ({ page }) => {
  await openMap(page, 'bloomberg-2025-08/?map=8/48.25/37.5');
  await expect(page.locator('.figure-names')).toHaveCount(0);
});

/** Records what of the page moves without the reader's doing. */
async function recordShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      readonly hadRecentInput: boolean;
      readonly sources: readonly {
        readonly node: Node | null;
        readonly previousRect: DOMRect;
        readonly currentRect: DOMRect;
      }[];
    }
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, sources } of list.getEntries() as Shift[]) {
        // What a reader's own act moves is no shift: on a phone another legend is longer.
        if (hadRecentInput) continue;
        for (const { node, previousRect: from, currentRect: to } of sources) {
          const at = node instanceof Element ? node : node?.parentElement;
          const what = `${at?.localName}#${at?.id}.${at?.getAttribute('class')}`;
          shifts.push(`${what} from ${from.x}, ${from.y} to ${to.x}, ${to.y}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

const LOW = { width: 960, height: 475 };

for (const [where, size] of [
  [' @phone', null],
  [', in a low window', LOW],
] as const) {
  test(`nothing moves when what follows the figure comes after it, and fonts later${where}`, async ({
    page,
  }) => {
    if (size) await page.setViewportSize(size);
    const moved = await recordShifts(page);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/assets\/details-[^/]*\.css|\.woff2/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./bloomberg-2025-08/', { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await expect(page.locator('figcaption')).toBeAttached();
    release();
    await isReady(page);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    expect(await moved()).toEqual([]);
  });
}

test('the take-over moves nothing, and keeps scenario, selection and focus @phone', async ({
  page,
}) => {
  const moved = await recordShifts(page);
  await openFigure(page, 'bloomberg-2025-08/');
  const donetsk = page.getByRole('button', { name: /^Donetsk region, 6,697 km²/ });
  await donetsk.press('Enter');
  const sheet = page.locator('.sheet');
  await expect(sheet).toBeFocused();
  await page.locator('.map-box').dispatchEvent('pointerdown');
  await expect(page.locator('[data-state=ready]')).toBeVisible();
  await expect(sheet).toBeFocused();
  await expect(sheet.locator('[aria-current]')).toContainText('would pass to Russian control');
  await page.keyboard.press('Escape');
  await expect(donetsk).toBeFocused();
  await page.getByRole('radio', { name: titleOf('us-earlier-2025') }).check();
  await expect(page.locator('.map-title')).toContainText(titleOf('us-earlier-2025'));
  expect(await moved()).toEqual([]);
});

test('on a phone the map’s program loads at the first touch, not before @phone-only', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openFigure(page);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /map-(view|data)|geo\//.test(url))).toEqual([]);
  await page.getByRole('button', { name: /^Crimea, / }).tap();
  const sheet = page.locator('.sheet');
  await expect(sheet).toContainText('Crimea');
  await expect(page.locator('[data-state=ready]')).toBeVisible();
  await expect(sheet).toContainText('Crimea');
  await expectApart(page);
});

test.describe('on a good connection', () => {
  test.use({ savesData: false });

  test('the map comes to a desktop without having been touched', async ({ page }) => {
    await openFigure(page);
    await expect(page.locator('[data-state=ready]')).toBeVisible();
  });
});

test('a step nearer that was asked before the map came is taken when it comes', async ({
  page,
}) => {
  await openFigure(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.locator('[data-state=ready]')).toBeVisible();
  const width = async () => {
    const told = (await page.locator('.map-canvas').getAttribute('data-bounds')) ?? '';
    const [west = 0, , east = 0] = told.split(' ').map(Number);
    return east - west;
  };
  await expect.poll(width).toBeGreaterThan(0);
  await expect(page).toHaveURL(/[?&]map=/);
  const nearer = await width();
  await page.getByRole('button', { name: 'Reset the view' }).click();
  // Half as much of the world as the whole map has.
  await expect.poll(async () => nearer / (await width())).toBeCloseTo(0.5, 2);
});

test('the map loads its own data once, and has no class whose rules were left out', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await openMap(page);
  // Beside its data the month whose unconfirmed ground it draws, once what is known of it has come.
  const others = requests.filter((path) => /geo\/|map-data-uk/.test(path));
  expect(others.filter((path) => !path.endsWith('/unconfirmed-2026-08.json'))).toEqual([]);
  expect(requests.filter((path) => path.includes('map-data-en'))).toHaveLength(1);
  const classes = await page
    .locator('.map-canvas')
    .evaluate((map) =>
      [map, ...map.querySelectorAll('*')].flatMap((element) => [...element.classList]),
    );
  const maplibre = classes.filter((name) => name.startsWith('maplibregl-'));
  expect(maplibre).toContain('maplibregl-ctrl-scale');
  expect(maplibre.filter((name) => !USED_CLASSES.has(name))).toEqual([]);
});

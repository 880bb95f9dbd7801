import { USED_CLASSES } from '../../src/site/build/map-sheet.ts';
import { namesSeen } from './names.ts';
import { expect, expectApart, openFigure, openMap, test } from './page.ts';
import { titleOf } from '../titles.ts';

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

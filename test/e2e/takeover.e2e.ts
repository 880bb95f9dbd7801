import { USED_CLASSES } from '../../src/site/build/map-sheet.ts';
import { expect, openFigure, test } from './page.ts';

test.describe('on a good connection', () => {
  test.use({ savesData: false });

  test('the map comes to a desktop without having been touched, loads its own data once, has no class whose rules were left out, and has a scale bar of its own for a reader of miles', async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await openFigure(page, '?units=mi');
    await expect(page.locator('[data-state=ready]')).toBeVisible();
    await test.step('miles', async () => {
      await expect(page.locator('.figure-names:visible')).toHaveCount(1);
      const bar = page.locator('.maplibregl-ctrl-scale');
      await expect(bar).toHaveText(/mi$/);
      await expect(bar).toBeVisible();
    });
    await test.step('data', async () => {
      // Beside its data the month whose unconfirmed ground it draws, once what is known of it has come.
      const others = requests.filter((path) => /geo\/|map-data-uk/.test(path));
      expect(others.filter((path) => !path.endsWith('/unconfirmed-2026-08.json'))).toEqual([]);
      expect(requests.filter((path) => path.includes('map-data-en'))).toHaveLength(1);
    });
    await test.step('classes', async () => {
      const classes = await page
        .locator('.map-canvas')
        .evaluate((map) =>
          [map, ...map.querySelectorAll('*')].flatMap((element) => [...element.classList]),
        );
      const maplibre = classes.filter((name) => name.startsWith('maplibregl-'));
      expect(maplibre).toContain('maplibregl-ctrl-scale');
      expect(maplibre.filter((name) => !USED_CLASSES.has(name))).toEqual([]);
    });
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

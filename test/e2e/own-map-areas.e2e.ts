import { readFileSync } from 'node:fs';
import { OWN_MAP_WORDS } from '../../src/content/own-map-words/index.ts';
import { fragmentOf } from '../../src/own-map/link.ts';
import { emptyMap } from '../../src/own-map/own-map.ts';
import { expectNoViolation } from './axe.ts';
import { expect, test } from './page.ts';

const say = OWN_MAP_WORDS.en;

const PAGE = './your-map/';

const ready = () => document.documentElement.dataset['script'] === 'ready';

const { areas } = say;

const SQUARE = [
  ['48', '37'],
  ['48', '38'],
  ['49,1', '38'],
] as const;

/** What another map says, around where the first area is drawn. */
const AROUND = {
  corners: [
    [34, 47],
    [39, 47],
    [39, 49.5],
    [34, 49.5],
  ],
  reading: 'ukraine',
  certainty: 'said',
} as const;

test('an area is drawn by list and keyboard alone, and comes back from its link @phone', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.waitForFunction(ready);
  await page.getByRole('button', { name: areas.byList }).press('Enter');
  await expect(page.locator('#corners-title')).toBeFocused();
  for (const [latitude, longitude] of SQUARE) {
    await page.getByLabel(areas.corners.latitude).fill(latitude);
    await page.getByLabel(areas.corners.longitude).fill(longitude);
    await page.getByRole('button', { name: areas.corners.addPoint }).press('Enter');
  }
  await page.getByLabel(areas.corners.town).selectOption({ label: 'Kramatorsk' });
  await page.getByLabel(areas.corners.after).selectOption('1');
  await page.getByRole('button', { name: areas.corners.addTown }).press('Enter');
  // Out of its order a corner makes edges cross, which is said; nothing is lost.
  const list = page.locator('.corner-list > li');
  await expect(list).toHaveCount(4);
  await list.nth(1).locator('summary').press('Enter');
  await page.getByLabel(areas.corners.longitudeOf('2')).fill('50');
  await page.getByLabel(areas.corners.longitudeOf('2')).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Corner 2 lies outside Ukraine');
  await page.getByRole('button', { name: areas.corners.removed('2') }).press('Enter');
  await expect(list).toHaveCount(3);
  await page.getByRole('button', { name: areas.corners.finish }).press('Enter');
  const area = page.getByRole('group', { name: areas.name('1') });
  await area.getByLabel(areas.control).selectOption('russia');
  await area.getByLabel(areas.certainty).selectOption('open');
  await expect(area).toContainText(/km² held by Ukraine, [\d,]+\skm² held by Russia; \d+\stowns/);
  const told = page.locator('.verdict').first();
  await expect(told).toContainText(/Would pass to Russian control: up to [\d,]+\skm²/);
  const sums = await told.innerText();
  const link = page.url();
  expect(new URL(link).hash).toMatch(/^#v=2&.*areas=ro/);
  // The rest of the page is looked at where a text is read.
  await expectNoViolation(
    page,
    'a drawn area',
    '[aria-labelledby=areas-title]',
    '.lesson-maps',
    '.verdict',
  );
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: `${areas.remove}: ${areas.name('1')}` }).press('Enter');
  await expect(area).toHaveCount(0);
  await page.getByRole('button', { name: areas.undo, exact: true }).press('Enter');
  await expect(area).toHaveCount(1);
  await page.goto('about:blank');
  await page.goto(link);
  await page.waitForFunction(ready);
  await expect.poll(() => told.innerText()).toBe(sums);
});

test('an area is drawn on the map by pointer, its corners are dragged, and its link has it', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.waitForFunction(ready);
  await page.getByRole('button', { name: areas.onMap }).click();
  await page.locator('.area-map[data-ready]').waitFor();
  const canvas = page.locator('.area-canvas canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('the map has no box');
  for (const [x, y] of [
    [0.4, 0.4],
    [0.6, 0.4],
    [0.5, 0.6],
  ] as const) {
    await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
    await page.mouse.down();
    await page.mouse.up();
  }
  await page.locator('.area-map').getByRole('button', { name: areas.corners.finish }).click();
  const area = page.getByRole('group', { name: areas.name('1') });
  await expect(area).toContainText(/km² held by Ukraine/);
  expect(page.url()).toMatch(/areas=-s/);
  // Its corners are dragged, one after another, without choosing it again.
  await page.getByRole('button', { name: areas.map.move }).click();
  await canvas.scrollIntoViewIfNeeded();
  const now = (await canvas.boundingBox()) ?? box;
  const point = (x: number, y: number) => [now.x + now.width * x, now.y + now.height * y] as const;
  await page.mouse.click(...point(0.5, 0.45));
  for (const [from, to] of [
    [point(0.6, 0.4), point(0.7, 0.3)],
    [point(0.4, 0.4), point(0.3, 0.3)],
  ] as const) {
    const before = page.url();
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => page.url()).not.toBe(before);
  }

  await test.step('another map differs where its area does, in words and picture', async () => {
    await area.getByLabel(areas.control).selectOption('russia');
    const other = fragmentOf({ ...emptyMap('2025-08-08'), areas: [AROUND] });
    await page.getByLabel(say.compare.link).fill(new URL(`#${other}`, page.url()).href);
    await page.getByRole('button', { name: say.compare.show, exact: true }).click();
    const compared = page.locator('.compared');
    await expect(compared.locator('.verdict')).toContainText(/The two maps differ on [\d,]+\skm²/);
    await expect(compared.locator('tbody')).toContainText(/within Area 1/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say.compare.save.svg }).press('Enter'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(say.caption);
  });
});

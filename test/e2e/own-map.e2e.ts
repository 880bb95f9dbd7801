import { readFileSync } from 'node:fs';
import { OWN_MAP_WORDS } from '../../src/content/own-map-words/index.ts';
import { fragmentOf } from '../../src/own-map/link.ts';
import { emptyMap } from '../../src/own-map/own-map.ts';
import { expectNoViolation } from './axe.ts';
import { expect, test } from './page.ts';

const say = OWN_MAP_WORDS.en;
const PAGE = './your-map/';
const CORNERS = [
  [37, 48],
  [38, 48],
  [38, 49],
] as const;
const ready = () => document.documentElement.dataset['script'] === 'ready';

test('a text is read zone by zone, by list and on the map, and the link carries it @phone', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.waitForFunction(ready);
  await page.getByLabel(say.text.choose).selectOption({ index: 2 });
  await expect(page.locator('.read-text:visible')).toHaveCount(1);
  await page
    .getByRole('combobox', { name: /^Donetsk region, Ukrainian-held part/ })
    .selectOption('russia');
  const told = page.locator('.verdict').first();
  await expect(told).toContainText('Would pass to Russian control: 6,697 km² (1 zone)');
  // Choosing a zone on the map goes on to the next answer.
  await page.locator('.figure:visible g.zone').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.figure:visible g.zone').first()).toHaveAttribute(
    'aria-label',
    /: Ukraine$/,
  );
  await page.getByLabel(say.keep.name).fill('Group 3');
  await expect(page).toHaveURL(/name=Group/);
  const link = page.url();
  expect(new URL(link).search).toBe('');
  await page.goto('about:blank');
  await page.goto(link);
  await page.waitForFunction(ready);
  await expect(told).toContainText('Would pass to Russian control: 6,697 km² (1 zone)');
  await expect(page.getByLabel(say.keep.name)).toHaveValue('Group 3');
  await expectNoViolation(page, 'a reading', '#own-map');
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('a map is saved as a file and as pictures, which all say what it is, and nothing is sent', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.url().includes('Group')) asked.push(request.url());
  });
  await page.goto(`${PAGE}#v=1&day=2025-08-08&zones=----r&name=Group+3`);
  await page.waitForFunction(ready);
  const saved = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), path: await download.path() };
  };
  const file = await saved(say.keep.file);
  expect(JSON.parse(readFileSync(file.path, 'utf8'))).toMatchObject({
    caption: say.caption,
    name: 'Group 3',
  });
  const svg = await saved(say.keep.svg);
  expect(readFileSync(svg.path, 'utf8')).toContain(say.caption);
  const png = await saved(say.keep.png);
  expect(readFileSync(png.path).subarray(1, 4).toString()).toBe('PNG');
  expect(asked).toEqual([]);
  // And the file opens again, in place of another map.
  await page.getByRole('button', { name: say.zones.clear }).click();
  await page.getByLabel(say.keep.open).setInputFiles(file.path);
  await expect(page.getByText(say.keep.opened)).toBeVisible();
  await expect(page.locator('.verdict').first()).toContainText('Would pass to Russian control');
});

test('a file that is no map is refused by its name, and the map stays', async ({ page }) => {
  await page.goto(`${PAGE}#v=1&day=2025-08-08&zones=----r`);
  await page.waitForFunction(ready);
  await page.getByLabel(say.keep.open).setInputFiles({
    name: 'evil.json',
    mimeType: 'application/json',
    buffer: Buffer.from('<img src=x onerror=alert(1)>'),
  });
  await expect(page.getByText('“evil.json” has no map that this page can read')).toBeVisible();
  await expect(page.locator('.verdict').first()).toContainText('Would pass to Russian control');
});

test('two maps are laid over each other, in words, picture and table @phone', async ({ page }) => {
  await page.goto(`${PAGE}#v=1&day=2025-08-08&zones=----r`);
  await page.waitForFunction(ready);
  const other = new URL('#v=1&day=2025-08-08&zones=----u&name=Ann', page.url()).href;
  await page.getByLabel(say.compare.link).fill(other);
  await page.getByRole('button', { name: say.compare.show, exact: true }).click();
  await expect(page.locator('.compared .verdict')).toContainText(
    'The two maps differ on 6,697 km² (1 zone).',
  );
  const row = page.locator('.compared tbody tr');
  await expect(row).toHaveText(/Donetsk region, Ukrainian-held part.*Russia.*Ukraine.*6,697\skm²/);
  await expectNoViolation(page, 'two maps', '#own-map');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say.compare.save.svg }).press('Enter'),
  ]);
  const picture = readFileSync(await download.path(), 'utf8');
  expect(picture).toContain(say.caption);
  await page.getByLabel(say.compare.link).fill('https://example.org/');
  await page.getByRole('button', { name: say.compare.show, exact: true }).click();
  await expect(page.getByText('This is not a link to a map')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the texts can be read, and the page says what it needs', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByText('Drawing needs JavaScript.')).toBeVisible();
    await page.locator('details:visible summary').first().click();
    await expect(page.locator('.read-text:visible')).toHaveCount(1);
    await expect(page.locator('.step-task')).toBeHidden();
  });
});

test('a class’s files and links are counted; what is hostile is refused by name @phone', async ({
  page,
}) => {
  await page.goto('./collect/');
  await page.waitForFunction(ready);
  const mapOf = (more: object) =>
    Buffer.from(JSON.stringify({ format: 'lines-of-contact/reading', version: 1, ...more }));
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/json', buffer });
  await page
    .getByLabel(say.collect.files)
    .setInputFiles([
      file('ann.json', mapOf({ name: '=1+1', zones: { 'donetsk.ukraine': 'russia' } })),
      file('bo.json', mapOf({ zones: { 'donetsk.ukraine': 'russia' } })),
      file('new.json', mapOf({ version: 7 })),
      file('evil.html', Buffer.from('<script>alert(1)</script>')),
    ]);
  await page.getByLabel(say.collect.links).fill(
    [
      'https://a.example/uk/your-map/#v=1&zones=----u',
      'javascript:alert(1)',
      // Without a network maps are drawn in the file that has the whole site.
      `file:///C:/lines-of-contact.uk.html#your-map/?${fragmentOf({
        ...emptyMap('2025-08-08'),
        text: { kind: 'record', id: 'us-earlier-2025' },
        name: 'Cy',
        areas: [{ corners: CORNERS, reading: 'russia', certainty: 'open' }],
      })}`,
    ].join('\n'),
  );
  await page.getByRole('button', { name: say.collect.add }).click();
  const told = page.locator('.verdict').first();
  await expect(told).toContainText('4 answers taken.');
  await expect(told).toContainText('3 refused:');
  await expect(told).toContainText('“new.json” has a map of another version: “7”.');
  await expect(told).toContainText('“evil.html” is neither a map nor a result of a lesson');
  await expect(told).toContainText('Link 2 is neither a map');
  const row = page.getByRole('row', { name: /^Donetsk region, Ukrainian-held part/ });
  await expect(row).toContainText('1 (33%)');
  await expect(row).toContainText('2 (67%)');
  // What was drawn is told apart from the zones: by whom, how large, as what; and it is outlined.
  const drawn = page.getByRole('table', { name: say.collect.drawn });
  await expect(drawn.getByRole('row', { name: /^Cy/ })).toContainText(
    /Area 1.*[\d,]+\skm².*Russia.*left open/,
  );
  await expect(page.locator('.figure:visible .drawn-line')).toHaveCount(1);
  await expectNoViolation(page, 'a class', '#collect');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say.collect.csv }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv).toContain(",'=1+1,");
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

const { areas } = say;
const SQUARE = [
  ['48', '37'],
  ['48', '38'],
  ['49,1', '38'],
] as const;

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
  await expectNoViolation(page, 'a drawn area', '#own-map');
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

test('two maps with drawn areas differ where their areas do, in words and picture', async ({
  page,
}) => {
  const square = (west: number, east: number) =>
    [
      [west, 48],
      [east, 48],
      [east, 49],
      [west, 49],
    ] as const;
  const hash = (west: number, reading: 'russia' | 'ukraine') =>
    fragmentOf({
      ...emptyMap('2025-08-08'),
      areas: [{ corners: square(west, west + 1), reading, certainty: 'said' }],
    });
  await page.goto(`${PAGE}#${hash(37, 'russia')}`);
  await page.waitForFunction(ready);
  const other = new URL(`#${hash(37.5, 'ukraine')}`, page.url()).href;
  await page.getByLabel(say.compare.link).fill(other);
  await page.getByRole('button', { name: say.compare.show, exact: true }).click();
  await expect(page.locator('.compared .verdict')).toContainText(
    /The two maps differ on [\d,]+\skm²/,
  );
  await expect(page.locator('.compared tbody')).toContainText(/within Area 1/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say.compare.save.svg }).press('Enter'),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain(say.caption);
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
});

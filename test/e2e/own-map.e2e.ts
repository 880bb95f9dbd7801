import { readFileSync } from 'node:fs';
import { OWN_MAP_WORDS } from '../../src/content/own-map-words/index.ts';
import { expectNoViolation } from './axe.ts';
import { expect, test } from './page.ts';

const say = OWN_MAP_WORDS.en;

const PAGE = './your-map/';

const ready = () => document.documentElement.dataset['script'] === 'ready';

test('a text is read zone by zone, by list and on the map, and its link carries it and is compared @phone', async ({
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

  await test.step('another map is laid over it, in words, picture and table', async () => {
    const compared = page.locator('.compared');
    const other = link.replace(/(zones=[^r&]*)r/, '$1u').replace('Group+3', 'Ann');
    await page.getByLabel(say.compare.link).fill(other);
    await page.getByRole('button', { name: say.compare.show, exact: true }).click();
    await expect(compared.locator('.verdict')).toContainText(
      'The two maps differ on 6,697 km² (1 zone).',
    );
    await expect(compared.locator('tbody tr')).toHaveText(
      /Donetsk region, Ukrainian-held part.*Russia.*Ukraine.*6,697\skm²/,
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say.compare.save.svg }).press('Enter'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(say.caption);
  });
  await expectNoViolation(page, 'a reading with another one over it', '#own-map');
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  await test.step('what is no link to a map is told', async () => {
    await page.getByLabel(say.compare.link).fill('https://example.org/');
    await page.getByRole('button', { name: say.compare.show, exact: true }).click();
    await expect(page.getByText('This is not a link to a map')).toBeVisible();
  });
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
  await test.step('a file that is no map is refused by its name, and the map stays', async () => {
    await page.getByLabel(say.keep.open).setInputFiles({
      name: 'evil.json',
      mimeType: 'application/json',
      buffer: Buffer.from('<img src=x onerror=alert(1)>'),
    });
    await expect(page.getByText('“evil.json” has no map that this page can read')).toBeVisible();
    await expect(page.locator('.verdict').first()).toContainText('Would pass to Russian control');
  });
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

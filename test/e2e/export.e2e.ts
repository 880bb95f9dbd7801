import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { CHARACTERS } from '../../src/share/type/faces.ts';
import { subsetOf } from '../../src/share/type/truetype.ts';
import { figureFile } from '../figure-file.ts';
import { expect, openFigure, test } from './page.ts';

const DEAL = 'bloomberg-2025-08';

async function openExport(page: Page, path: string): Promise<void> {
  await openFigure(page, path);
  await page.locator('figcaption .link').click();
  await expect(page.locator('.export-preview img')).toBeVisible();
}

const saved = async (page: Page, format: string): Promise<Download> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ]);
  return download;
};

test('each format is saved as the command line writes it, to the byte', async ({ page }) => {
  await openExport(page, 'bloomberg-2025-08/');
  const address = `${page.url()}?day=2025-08-08`;
  const raw = { scenario: 'bloomberg-2025-08', scale: '2' };
  for (const format of ['svg', 'png', 'pdf', 'csv', 'xlsx', 'geojson', 'json'] as const) {
    const download = await saved(page, format.toUpperCase());
    const expected = await figureFile(format, address, raw);
    expect(download.suggestedFilename()).toBe(expected.name);
    const bytes = await readFile(await download.path());
    expect(bytes.equals(expected.bytes), `${format} is the same`).toBe(true);
  }
});

test('what is chosen is what the preview shows and the file is called @phone', async ({ page }) => {
  await openExport(page, 'uk/bloomberg-2025-08/?vs=us-earlier-2025&compare=difference');
  const preview = page.locator('.export-preview img');
  const before = await preview.getAttribute('src');
  await page.getByRole('combobox', { name: 'Розмір', exact: true }).selectOption('1080x1920');
  await page.getByRole('combobox', { name: 'Тема', exact: true }).selectOption('grey');
  await page.getByRole('textbox', { name: 'Заголовок', exact: true }).fill('Свій заголовок');
  await expect(preview).not.toHaveAttribute('src', before ?? '');
  await expect(preview).toHaveAttribute('width', '1080');
  const download = await saved(page, 'SVG');
  expect(download.suggestedFilename()).toMatch(/_uk_grey_1080x1920\.svg$/);
  expect(await readFile(await download.path(), 'utf8')).toContain('Свій заголовок');
});

test('link, citations and metadata lead to what the figure shows, not to what the page does', async ({
  page,
}) => {
  await openExport(page, '');
  const choice = (name: string) =>
    page.getByRole('dialog').getByRole('combobox', { name, exact: true });
  await choice('Scenario').selectOption(DEAL);
  await choice('Figure of').selectOption('difference');
  await expect(choice('Compare with')).toHaveValue('control-line');
  await choice('Part of the map').selectOption('donetsk');
  const preview = page.locator('.export-preview img');
  await expect(preview).toHaveAttribute('alt', /^Map of where two scenarios differ/);
  await choice('Language').selectOption('uk');
  await expect(preview).toHaveAttribute('alt', /^Мапа розбіжностей/);
  const copied = page.getByLabel('Text to copy');
  await page.getByRole('button', { name: 'Link to this figure', exact: true }).click();
  const link = new URL(await copied.inputValue());
  expect(link.pathname).toMatch(new RegExp(`/uk/${DEAL}/$`));
  expect(link.searchParams.get('vs')).toBe('control-line');
  expect(link.searchParams.get('map')).toMatch(/^\d/);
  for (const name of ['Citation', 'Citation, Chicago', 'Citation, BibTeX']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(copied).toHaveValue(new RegExp(link.href.replaceAll(/[.?]/g, String.raw`\$&`)));
  }
  const json = JSON.parse(
    await readFile(await (await saved(page, 'JSON')).path(), 'utf8'),
  ) as Record<string, unknown>;
  expect(json['address']).toBe(`${link.href}&figure-format=json`);
});

test('the address of a figure opens it again, with all that was chosen', async ({ page }) => {
  await openExport(page, 'us-earlier-2025/?vs=control-line&compare=flip&units=mi');
  const dialog = page.getByRole('dialog');
  const choice = (name: string) => dialog.getByRole('combobox', { name, exact: true });
  const chosen = [
    ['Figure of', 'before-after'],
    ['Part of the map', 'south'],
    ['Size', '1200x1200'],
    ['Resolution', '3'],
    ['Colours', 'grey'],
    ['Names', 'dense'],
    ['Legend', 'below'],
    ['Map frame', 'shared'],
  ] as const;
  for (const [name, value] of chosen) await choice(name).selectOption(value);
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill('Own & “title”');
  await dialog.getByRole('checkbox', { name: 'No subtitle' }).check();
  await dialog.getByRole('button', { name: 'Link to this figure' }).click();
  const link = await page.getByLabel('Text to copy').inputValue();
  const preview = page.locator('.export-preview img');
  await expect(preview).toHaveAttribute('src', /Own%20%26/);
  const drawn = await preview.getAttribute('src');

  await page.goto(`${link}&figure-format=pdf&figure-fonts=embedded`);
  await expect(preview).toBeVisible();
  for (const [name, value] of chosen) await expect(choice(name)).toHaveValue(value);
  await expect(choice('Text in the SVG')).toHaveValue('embedded');
  await expect(dialog.getByText('You opened this from the link in a file (PDF).')).toBeVisible();
  await expect(page.locator('.problems p')).toHaveCount(0);
  expect(await preview.getAttribute('src')).toBe(drawn);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(new URL(page.url()).search).toBe(
    `?day=${paramIn(link, 'day')}&vs=control-line&compare=flip&map=${paramIn(link, 'map')}&units=mi`,
  );
});

const paramIn = (link: string, name: string) => new URL(link).searchParams.get(name) ?? '';

test('a figure is of any day, and of two', async ({ page }) => {
  await openExport(page, `${DEAL}/`);
  const dialog = page.getByRole('dialog');
  const preview = page.locator('.export-preview img');
  const day = dialog.getByLabel('Day of the line');
  await expect(day).toHaveValue('2025-08-08');
  await day.fill('2026-08-22');
  await expect(preview).toHaveAttribute('alt', /22\sAugust\s2026/);
  const csv = await saved(page, 'CSV');
  expect(csv.suggestedFilename()).toBe(`${DEAL}_2026-08-22_en.csv`);
  await day.fill('2024-08-18');
  await expect(dialog.locator('.problems')).toContainText('no line for 18');
  await dialog
    .getByRole('combobox', { name: 'Scenario', exact: true })
    .selectOption('control-line');
  await day.fill('2026-08-22');
  await dialog.getByLabel('Compare with another day').fill('2025-08-08');
  const mode = dialog.getByRole('combobox', { name: 'Figure of', exact: true });
  await expect(mode).toHaveValue('side');
  await mode.selectOption('difference');
  await expect(preview).toHaveAttribute('alt', /^Map: What changed hands between/);
  const reopened = async () => {
    await dialog.getByRole('button', { name: 'Link to this figure' }).click();
    const link = await page.getByLabel('Text to copy').inputValue();
    const [drawn, alt] = [await preview.getAttribute('src'), await preview.getAttribute('alt')];
    await page.goto(link);
    await expect(preview).toHaveAttribute('alt', alt ?? '');
    expect(await preview.getAttribute('src')).toBe(drawn);
  };
  await reopened();

  await dialog.getByText('Several maps: one sheet', { exact: false }).click();
  await dialog.getByRole('combobox', { name: 'Size', exact: true }).selectOption('1200x1200');
  await dialog.getByLabel('Or a list of days').fill('2024-07-08, 2025-08-08, 2026-08-22');
  await dialog.getByRole('checkbox', { name: 'All maps on one sheet' }).check();
  await expect(preview).toHaveAttribute('alt', /^3 maps of the same area: /);
  await reopened();
});

test('what the address of a figure asks for in vain is named, and the rest holds', async ({
  page,
}) => {
  await page.goto(
    `./uk/${DEAL}/?vs=atlantis&figure=12&figure-theme=dark&figure-extent=36,47,38,48`,
  );
  const dialog = page.getByRole('dialog');
  const problems = dialog.locator('.problems');
  await expect(problems).toContainText(
    'У посиланні параметр «розмір зображення» має значення «12»',
  );
  await expect(problems).toContainText('«порівняння з»');
  await expect(dialog.getByRole('combobox', { name: 'Тема', exact: true })).toHaveValue('dark');
  const part = dialog.getByRole('combobox', { name: 'Частина мапи', exact: true });
  await expect(part.locator('option:checked')).toHaveText('36–38° сх. д., 47–48° пн. ш.');
  await part.selectOption('five');
  await expect(problems.locator('p')).toHaveCount(0);
  await part.selectOption('36,47,38,48');
});

test('a house style from a file is in preview and files until it is taken off @phone', async ({
  page,
}) => {
  await openExport(page, `uk/${DEAL}/`);
  const dialog = page.getByRole('dialog');
  const preview = page.locator('.export-preview img');
  const plain = (await preview.getAttribute('src')) ?? '';
  await dialog.getByText('Фірмовий стиль', { exact: true }).click();
  const choose = (content: string) =>
    dialog.getByLabel('Файли стилю').setInputFiles({
      name: 'daily.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await choose('{"name": "The Daily", "russia": "red"}');
  await expect(dialog.getByRole('status').filter({ hasText: 'daily.json' })).toHaveText(
    'daily.json: Поле «russia» має значення «red», а це не колір: напишіть #86add4.',
  );
  expect(await preview.getAttribute('src')).toBe(plain);
  await choose('{"name": "The Daily", "credit": "Graphic: The Daily", "ukraine": "#7fb2e5"}');
  await expect(dialog.getByText('У стилі «The Daily» (daily.json).')).toBeVisible();
  await expect(preview).toHaveAttribute('src', /%237fb2e5/);
  await dialog.getByRole('textbox', { name: 'Заголовок', exact: true }).fill('Свій заголовок');
  await expect(preview).toHaveAttribute('src', new RegExp(encodeURIComponent('Свій')));
  const svg = await readFile(await (await saved(page, 'SVG')).path(), 'utf8');
  expect(svg).toContain('#7fb2e5');
  expect(svg).toContain('Заголовок: The Daily. Graphic: The Daily.');

  await page.keyboard.press('Escape');
  await page.locator('figcaption .link').click();
  await expect(dialog.getByText('У стилі «The Daily» (daily.json).')).toBeVisible();
  await expect(preview).toHaveAttribute('src', /%237fb2e5/);
  await dialog.getByRole('button', { name: 'Зняти стиль' }).click();
  await expect(preview).toHaveAttribute('src', plain);
  await expect(dialog.getByLabel('Файли стилю')).toBeFocused();

  await choose('{"name": "The Daily", "fonts": {"titles": "daily.ttf"}}');
  await expect(dialog.getByRole('status').filter({ hasText: 'daily.json' })).toHaveText(
    'daily.json: Поле «fonts.titles» називає «daily.ttf», а цього файлу не знайдено.',
  );
  const letters = CHARACTERS.filter((one) => /[\u0020-\u007eА-яЄєІіЇїҐґ²–—]/u.test(one));
  await dialog.getByLabel('Файли стилю').setInputFiles([
    {
      name: 'daily.ttf',
      mimeType: 'font/ttf',
      buffer: Buffer.from(subsetOf('sansBold', letters).bytes),
    },
    {
      name: 'daily.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"name": "The Daily", "fonts": {"titles": "daily.ttf"}}'),
    },
  ]);
  await expect(dialog.getByText('У стилі «The Daily» (daily.json).')).toBeVisible();
  await expect(dialog.getByText('daily.ttf: Ці символи набрано шрифтом сайту')).toBeVisible();
  await expect(preview).not.toHaveAttribute('src', plain);
});

test('an impossible size and an odd title are told, with what is possible', async ({ page }) => {
  await openExport(page, 'bloomberg-2025-08/');
  const sizes = page.getByRole('combobox', { name: 'Size', exact: true });
  await expect(sizes.locator('option:checked')).toHaveText('1200 × 675, for link previews');
  await sizes.selectOption('free');
  const size = page.getByRole('textbox', { name: /^Width × height/ });
  for (const [written, said] of [
    ['0x10', 'too small'],
    ['99999x99999', 'too large'],
    ['<b>', 'is not a valid size'],
  ] as const) {
    await size.fill(written);
    await expect(page.locator('.problems')).toContainText(said);
  }
  // What is on its way to another size is one of the list's, and can be written on.
  for (const written of ['60mm', 'a4', 'a4-landscape']) {
    await size.fill(written);
    await expect(size).toBeFocused();
    await expect(page.locator('.problems p')).toHaveCount(0);
  }
  await size.fill('1000x800');
  await page
    .getByRole('textbox', { name: 'Title', exact: true })
    .fill(`<script>😀${'x'.repeat(300)}`);
  await expect(page.locator('.problems')).toContainText('😀');
  await expect(page.locator('.problems')).toContainText('first 120 characters');
  await expect(page.locator('.export-preview img')).toHaveAttribute('width', '1000');
});

test('while somebody writes a title, the figure waits for the rest of it', async ({ page }) => {
  await openExport(page, 'bloomberg-2025-08/');
  const preview = page.locator('.export-preview img');
  const before = await preview.getAttribute('src');
  // From here on the page's time stands still unless it is moved.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await title.pressSequentially('Own');
  await expect(title).toHaveValue('Own');
  expect(await preview.getAttribute('src')).toBe(before);
  await page.clock.runFor(2000);
  await expect(preview).toHaveAttribute('src', /Own/);
  expect(await preview.getAttribute('src')).not.toBe(before);
});

test('texts about the figure can be copied, also where the browser refuses', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await openExport(page, 'bloomberg-2025-08/');
  await page.getByRole('button', { name: 'Alt text', exact: true }).click();
  await expect(page.getByText('The browser did not allow copying.')).toBeVisible();
  await expect(page.getByLabel('Text to copy')).toHaveValue(/6,845\skm²/);
  await page.getByRole('button', { name: 'Citation, BibTeX' }).click();
  await expect(page.getByLabel('Text to copy')).toHaveValue(/^@\w+\{/);
  await page.getByRole('button', { name: 'Image', exact: true }).click();
  await expect(page.getByText('Save it as PNG instead.')).toBeVisible();

  // A picture that comes after a text was copied takes nothing from it.
  await page.evaluate(() => {
    const kept: string[] = [];
    Object.assign(globalThis, { kept });
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: (text: string) => Promise.resolve(void kept.push(text)),
        write: ([item]: ClipboardItem[]) =>
          item?.getType('image/png').then(
            () => void kept.push('image'),
            () => void kept.push('no image'),
          ),
      },
    });
  });
  await page.getByRole('button', { name: 'Image', exact: true }).click();
  await page.getByRole('button', { name: 'Caption', exact: true }).click();
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { kept: string[] }).kept))
    .toEqual([expect.stringMatching(/6,845\skm²/), 'no image']);
  await expect(page.getByText('Copied: “Caption”.')).toBeVisible();
});

test('without the program that draws pictures the other formats are still there', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(/ERR_FAILED|Failed to load/);
  await page.route('**/*.wasm', (route) => route.abort());
  await openExport(page, 'bloomberg-2025-08/');
  await page.getByRole('button', { name: 'PNG', exact: true }).click();
  await expect(page.getByText('The PNG could not be made')).toBeVisible();
  expect((await saved(page, 'SVG')).suggestedFilename()).toMatch(/\.svg$/);
});

test('a language that does not come is told until another one is chosen', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(/ERR_FAILED|Failed to load/);
  await page.route('**/_virtual_details-uk-*', (route) => route.abort());
  await openExport(page, 'bloomberg-2025-08/');
  const language = page
    .getByRole('dialog')
    .getByRole('combobox', { name: 'Language', exact: true });
  const problems = page.locator('.problems p');
  await language.selectOption('uk');
  await expect(problems).toContainText('_virtual_details-uk');
  await language.selectOption('en');
  await expect(problems).toHaveCount(0);
  await expect(page.locator('.export-preview img')).toBeVisible();
});

test('what other programs make of texts in an SVG stands beside the choice', async ({ page }) => {
  await openExport(page, 'bloomberg-2025-08/');
  const texts = page.getByRole('combobox', { name: 'Text in the SVG' });
  const told = page.getByText('Inkscape, Illustrator and other programs ignore fonts');
  await texts.selectOption('embedded');
  await expect(told).toBeVisible();
  await texts.selectOption('outlines');
  await expect(told).toBeHidden();
});

test('a link can ask for the figure alone, in a size @phone', async ({ page }) => {
  await page.goto('./uk/us-earlier-2025/?card=1200x675');
  await page.waitForFunction(() => document.documentElement.dataset['script'] === 'card');
  const image = page.locator('body > img');
  await expect(page.locator('body > *')).toHaveCount(1);
  await expect(image).toHaveAttribute('alt', /Під контроль України повернулася\sб територія/);
  expect(await image.boundingBox()).toMatchObject({ x: 0, y: 0, width: 1200, height: 675 });
});

test('a card of an impossible size leaves the page, which says so', async ({ page }) => {
  await openFigure(page, '?card=0x1');
  await expect(page.locator('.notice')).toContainText('0x1');
  await expect(page.getByRole('radio').first()).toBeChecked();
});

test('title, status, day and source stay in sight while any of the map is @phone', async ({
  page,
}) => {
  await openFigure(page, 'bloomberg-2025-08/');
  const box = await page.locator('.map-box').boundingBox();
  if (!box) throw new Error('no map');
  for (const part of [0, 0.2, 0.4, 0.6]) {
    await page.evaluate((y) => scrollTo(0, y), box.height * part);
    for (const [selector, words] of [
      ['.map-titles', 'Reported, not agreed'],
      ['.map-credit', '8 August 2025: DeepState'],
    ] as const) {
      await expect(page.locator(selector)).toBeInViewport({ ratio: 0.99 });
      await expect(page.locator(selector)).toContainText(words);
    }
  }
});

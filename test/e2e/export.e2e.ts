import { readFile } from 'node:fs/promises';
import { FORMATS } from '../../src/share/options/format.ts';
import { figureFile } from '../figure-file.ts';
import { expect, test } from './page.ts';
import { openExport, saved } from './export-dialog.ts';

test('each format is saved as the command line writes it, to the byte', async ({ page }) => {
  await openExport(page, 'bloomberg-2025-08/');
  const address = `${page.url()}?day=2025-08-08`;
  const raw = { scenario: 'bloomberg-2025-08', scale: '2' };
  for (const format of FORMATS) {
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

import { readFile } from 'node:fs/promises';
import { CHARACTERS } from '../../src/share/type/faces.ts';
import { subsetOf } from '../../src/share/type/truetype.ts';
import { expect, test } from './page.ts';
import { openExport, saved } from './export-dialog.ts';

const DEAL = 'bloomberg-2025-08';

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

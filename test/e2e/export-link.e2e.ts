import { readFile } from 'node:fs/promises';
import { expect, test } from './page.ts';
import { openExport, saved } from './export-dialog.ts';

const DEAL = 'bloomberg-2025-08';

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

import { PALETTES } from '../../src/grammar/palette.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { totalsOf } from '../../src/model/totals.ts';
import { material } from '../material.ts';
import { formatNumber } from '../../src/words/format.ts';
import { expect, openFigure, queryOf, test, unfold, zone } from './page.ts';
import { titleOf } from '../titles.ts';
import { NEWEST, saying } from '../newest-day.ts';

const { dataIn } = material;

test('colours and units are chosen in the menu, and the link keeps them @phone', async ({
  page,
}) => {
  await openFigure(page, 'bloomberg-2025-08/');
  const menu = page.getByRole('button', { name: 'Menu' });
  const dialog = page.getByRole('dialog', { name: 'Menu' });
  await menu.press('Enter');
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await dialog.getByRole('radio', { name: 'square miles' }).check();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(menu).toBeFocused();
  expect(queryOf(page)).toEqual({ units: 'mi', theme: 'dark' });
  await page.reload();

  const sea = page.locator('.map-pane');
  const [red, green, blue] = [1, 3, 5].map((at) =>
    Number.parseInt(PALETTES.dark.sea.slice(at, at + 2), 16),
  );
  await expect(sea).toHaveCSS('background-color', `rgb(${red}, ${green}, ${blue})`);

  const {
    ground: { zones },
    scenarios,
    lang,
  } = dataIn('en');
  const scenario = scenarios.find(({ id }) => id === 'bloomberg-2025-08');
  if (!scenario) throw new Error('no scenario');
  const changes = totalsOf(zones, outcomesOf(scenario, zones), 'mi').filter(
    ({ change }) => change !== 'stays',
  );
  const cells = page.locator('.reading-box:visible .printed tbody tr td:nth-of-type(2)');
  await expect(cells).toHaveText(changes.map(({ area }) => formatNumber(area ?? NaN, lang)));
  await expect(page.locator('.figure:visible desc')).toContainText('sq mi');
  await expect(page.getByRole('columnheader', { name: 'sq mi' })).toBeVisible();
});

test('the link is copied by button and by letter, and shown where copying is refused', async ({
  page,
  context,
}) => {
  await openFigure(page, 'uk/bloomberg-2025-08/?sel=region.donetsk');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Меню' }).click();
  await page.getByRole('button', { name: /Копіювати посилання|Скопіювати посилання/ }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('копі');
  expect(await copied()).toBe(page.url());

  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('refused')),
    });
  });
  await page.locator('.sheet').press('c');
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(page.url());
});

test('letters act, until they are switched off, and never while somebody writes', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFigure(page, 'bloomberg-2025-08/?map=8/48/37');
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('0');
  await expect.poll(() => queryOf(page)).toEqual({});
  await page.keyboard.press('c');
  await expect(page.locator('.toast')).toHaveText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);

  await page.keyboard.press('/');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('c?0f/');
  await expect(dialog.getByRole('searchbox')).toHaveValue('c?0f/');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('?');
  await expect(dialog).toContainText('Keyboard and help');
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  for (const letter of ['/', '?', 'c', 'f', '0']) await page.keyboard.press(letter);
  await expect(dialog).toBeHidden();
  expect(await page.evaluate(() => document.fullscreenElement)).toBe(null);
  // Escape is no letter.
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the menu shows the map in full screen and opens the help @phone', async ({ page }) => {
  await openFigure(page);
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.click();
  await page.getByRole('button', { name: 'Full-screen map' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
  // What the map's marks mean, the choice and the card of what is chosen come with it: beside the
  // map, or below it where the screen is narrow.
  const legend = page.locator('.legend:visible').first();
  await legend.scrollIntoViewIfNeeded();
  await expect(legend).toBeInViewport();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await zone(page, /^Donetsk/)
    .first()
    .press('Enter');
  await expect(page.locator('.sheet')).toBeInViewport();
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.exitFullscreen());
  await menu.click();
  await page.getByRole('button', { name: 'Keyboard and help' }).click();
  await expect(page.getByRole('dialog', { name: 'Keyboard and help' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(menu).toBeFocused();
});

test('where the browser has no full screen nothing offers it', async ({ page }) => {
  await page.addInitScript(() => {
    // As on phones whose browser has it for films alone.
    Object.defineProperty(document, 'fullscreenEnabled', { value: undefined });
    Object.defineProperty(Element.prototype, 'requestFullscreen', { value: undefined });
  });
  await openFigure(page);
  await page.keyboard.press('f');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('button', { name: 'Keyboard and help' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Full-screen map' })).toHaveCount(0);
});

test('Back closes a dialog, and leaves what lies beneath as it is', async ({ page }) => {
  await openFigure(page);
  await unfold(page);
  await page.getByRole('radio', { name: titleOf('russia-2024-06') }).check();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(saying(`/russia-2024-06/\\?day=${NEWEST}$`));
  await page.goBack();
  await expect(page.getByRole('radio', { name: titleOf('control-line') })).toBeChecked();
});

import type { Page } from '@playwright/test';
import { titleOf } from '../titles.ts';
import { expect, openFigure, openMap, test } from './page.ts';

const PAGE = 'bloomberg-2025-08/';
const EARLIER = titleOf('us-earlier-2025');

/** Takes words of CSS away, as a browser does that does not know them. */
async function without(page: Page, ...words: readonly string[]): Promise<void> {
  await page.route(/(?:\/|\.css)(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    let body = await response.text();
    for (const word of words) body = body.replaceAll(word, word.replace(/\w/, 'x-$&'));
    // The policy names the style by its hash, which is another one now.
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers, body });
  });
}

test('a browser that knows neither light-dark() nor :has() has a legible page that answers', async ({
  page,
}) => {
  await without(page, 'light-dark(', ':has(');
  await openFigure(page, PAGE);
  const colours = await page.locator('body').evaluate((body) => {
    const { color, backgroundColor } = getComputedStyle(body);
    const sum = (text: string) =>
      (text.match(/\d+/g) ?? []).slice(0, 3).reduce((all, part) => all + Number(part), 0);
    return {
      ink: sum(color),
      paper: backgroundColor.endsWith(', 0)') ? 765 : sum(backgroundColor),
    };
  });
  expect(colours.paper - colours.ink).toBeGreaterThan(400);
  await page.getByRole('radio', { name: EARLIER }).check();
  await expect(page.locator('.map-title')).toContainText(EARLIER);
  await expect(page.locator('#reading h2:visible')).toHaveText(EARLIER);
});

test('a browser that has none of the newer helpers for idle time, sharing and full screen has its map', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['requestIdleCallback', 'CompressionStream'])
      Reflect.deleteProperty(window, name);
    for (const name of ['share', 'clipboard', 'connection', 'deviceMemory'])
      Object.defineProperty(navigator, name, { value: undefined });
    Object.defineProperty(Element.prototype, 'requestFullscreen', { value: undefined });
  });
  await openMap(page, PAGE);
  await page.getByRole('radio', { name: EARLIER }).check();
  await expect(page.locator('.map-title')).toContainText(EARLIER);
});

test('a browser too old for the script has the figure, the text, and the choice as links', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['findLast', 'toReversed', 'toSorted', 'toSpliced'])
      Reflect.deleteProperty(Array.prototype, name);
  });
  await page.goto(`./${PAGE}`);
  await expect(page.locator('input[name=scenario]:visible')).toHaveCount(0);
  // Each page that the network has no more to do for stays as it was written.
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.figure:visible')).toHaveCount(1);
  await page.locator('.switch').getByRole('link', { name: EARLIER }).click();
  await expect(page).toHaveURL(/us-earlier-2025\/$/);
  await expect(page.locator('.figure:visible')).toHaveCount(1);
  await expect(page.locator('.map-title')).toContainText(EARLIER);
  await expect(page.locator('#reading h2:visible')).toHaveText(EARLIER);
});

import type { Locator, Page } from '@playwright/test';
import { expect, test, zone } from './page.ts';

type Step = (page: Page) => Promise<unknown>;

/** Each acts wherever it stands: what lies over what is another test's. */
const scenario =
  (index: number): Step =>
  (page) =>
    page.locator('input[name=scenario]').nth(index).dispatchEvent('click');
const compared =
  (index: number): Step =>
  (page) =>
    page.locator('.compare select').selectOption({ index });
const key =
  (name: string): Step =>
  (page) =>
    page.keyboard.press(name);
const chosen =
  (name: RegExp): Step =>
  (page) =>
    zone(page, name).first().press('Enter');

/** What a reader does, one after the other, by the page. */
const PAGE: readonly Step[] = [
  scenario(2),
  scenario(0),
  scenario(1),
  chosen(/^(Donetsk|Донеч|Донецьк)/),
  chosen(/^(Luhansk|Луган)/),
  scenario(3),
  key('Escape'),
  compared(1),
  compared(3),
  (page) => page.getByRole('button', { name: /^(Swap the two|Поміняти)/ }).dispatchEvent('click'),
  (page) => page.locator('.compare input[value=swipe]').dispatchEvent('click'),
  scenario(4),
  compared(0),
  (page) => page.locator('.towns tbody button').first().dispatchEvent('click'),
];
const EMBED: readonly Step[] = [
  scenario(2),
  chosen(/^Donetsk/),
  chosen(/^Luhansk/),
  scenario(0),
  scenario(1),
];
const next: Step = (page) => page.locator('.lesson-steps a[rel=next], a[rel=next]').first().click();
const LESSON: readonly Step[] = [next, next, next];

const TOURS: Readonly<Record<string, readonly Step[]>> = {
  'russia-2024-06/': PAGE,
  'uk/russia-2024-06/': PAGE,
  'embed/en/us-framework-2025-04/': EMBED,
  'lessons/who-says-so/': LESSON,
};

/** Replaces every text as a browser's translation does, with words that stay the same. */
function translate(body: Locator): Promise<void> {
  return body.evaluate((root) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('svg, script, style, font, select'))
        continue;
      const outer = document.createElement('font');
      outer.append(document.createElement('font'));
      outer.firstElementChild?.append(text.data);
      text.replaceWith(outer);
    }
  });
}

/** What a page says; the elements of a translation part texts in other lines. */
async function saidBy(page: Page): Promise<string> {
  return (await page.locator('body').innerText()).replaceAll(/\s+/g, '');
}

/** Opens a page and waits until its script answers, and all of its text has come. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(`./${path}`);
  await page.waitForFunction(() => document.documentElement.dataset['script'] === 'ready');
  // What answers later folds the towns.
  const folded = page.locator('.towns:not([data-folded]) + button[aria-expanded=false]');
  if (/^(uk\/)?russia-/.test(path)) await expect(folded).toBeAttached();
}

for (const [path, steps] of Object.entries(TOURS)) {
  // Of all pages this one has most that stands elsewhere on a phone.
  const tag = path === 'russia-2024-06/' ? ' @phone' : '';
  test(`translated or not, ${path} says the same after every act${tag}`, async ({
    page,
    context,
  }) => {
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', {
        value: { saveData: true },
        configurable: true,
      }),
    );
    const plain = await context.newPage();
    for (const each of [plain, page]) await open(each, path);
    for (const [index, step] of steps.entries()) {
      const before = await saidBy(plain);
      // What came since the last act is translated as well.
      await translate(page.locator('body'));
      for (const each of [plain, page]) await step(each);
      await expect.poll(() => saidBy(plain), `act ${index} changes what is said`).not.toBe(before);
      await expect(async () =>
        expect(await saidBy(page), `act ${index}`).toBe(await saidBy(plain)),
      ).toPass({ timeout: 60_000 });
    }
  });
}

test('a page that was translated before its script came says what it says without', async ({
  page,
}) => {
  const path = 'russia-2024-06/';
  await open(page, path);
  const said = await saidBy(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`./${path}`, { waitUntil: 'commit' });
  await expect(page.locator('#reading h2').first()).toBeVisible();
  await translate(page.locator('body'));
  release();
  await expect.poll(() => saidBy(page)).toBe(said);
});

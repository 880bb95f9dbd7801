import type { Page } from '@playwright/test';
import { readTours } from '../../src/content/read-tours.ts';
import { titleOf } from '../titles.ts';
import { expect, openFigure, test } from './page.ts';

const [tour] = readTours(() => []);
if (!tour) throw new Error('there is no tour');
const EARLIER = titleOf('us-earlier-2025');

/** Notes what live regions say, as a screen reader does: what is new in them, once it rests. */
async function listenTo(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    const regionOf = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest(live) ?? null;
    const listener = new MutationObserver((changes) => {
      const parts = new Map<Element, Set<string>>();
      for (const { target, addedNodes, type } of changes) {
        const region = regionOf(target);
        if (!region?.checkVisibility()) continue;
        const texts = parts.get(region) ?? new Set<string>();
        for (const node of type === 'characterData' ? [target] : addedNodes) {
          const hidden = (node instanceof Element ? node : node.parentElement)?.closest(
            '[aria-hidden=true]',
          );
          const text = node.textContent?.trim();
          if (text && !hidden) texts.add(text);
        }
        parts.set(region, texts);
      }
      for (const texts of parts.values()) if (texts.size > 0) said.push([...texts].join(' '));
    });
    // What the page is made of is read, not announced.
    addEventListener('DOMContentLoaded', () =>
      listener.observe(document, { subtree: true, childList: true, characterData: true }),
    );
  });
  return async () => {
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
  };
}

test('each act on the page is said once, and the page says nothing before', async ({ page }) => {
  const said = await listenTo(page);
  await openFigure(page, 'bloomberg-2025-08/');
  // What comes at idle has come: later acts wait for nothing that would be told.
  await page.waitForLoadState('networkidle');
  expect(await said()).toEqual([]);
  await page.getByRole('radio', { name: EARLIER }).check();
  await expect(page.locator('#reading h2:visible')).toHaveText(EARLIER);
  const switched = await said();
  expect(switched.filter((one) => one.includes(EARLIER))).toHaveLength(1);
  expect(switched).toHaveLength(1);
  await page.getByRole('combobox', { name: 'Compare with' }).selectOption('bloomberg-2025-08');
  await expect(page.locator('.map-title')).toContainText('Where they differ');
  const compared = await said();
  expect(compared.filter((one) => one.includes('Where they differ'))).toHaveLength(1);
  expect(compared).toHaveLength(1);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('krama');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Found: 1 place');
  expect((await said()).filter((one) => one.includes('Found: 1 place'))).toHaveLength(1);
});

test('a whole tour is read card by card: its heading has the focus, and nothing is said twice', async ({
  page,
}) => {
  const said = await listenTo(page);
  await page.goto(`./tours/${tour.id}/`);
  await expect(page.locator('html[data-script=ready]')).toBeVisible();
  for (const [index, { title }] of tour.steps.entries()) {
    const heading = page.getByRole('heading', { level: 2, name: title.en });
    await expect(heading).toBeVisible();
    if (index > 0) await expect(heading).toBeFocused();
    const tree = await page.locator('main').ariaSnapshot();
    const texts = tree
      .split('\n')
      .map((line) => line.trim().replace(/^- (?:text|paragraph): /, ''))
      .filter((line) => line.length > 30 && !line.startsWith('- /url'));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts).toEqual([...new Set(texts)]);
    expect(tree.match(/heading .*\[level=2\]/g)).toHaveLength(1);
    // The focus reads the card: a region that spoke too would say it twice.
    expect(await said()).toEqual([]);
    const next = page.getByRole('link', { name: 'Next' });
    if (index < tour.steps.length - 1) await next.click();
  }
});

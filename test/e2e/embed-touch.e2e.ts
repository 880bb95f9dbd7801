import type { Page } from '@playwright/test';
import { expectShown, SITE, test } from './hosts.ts';
import { expect } from './page.ts';
import { titleOf } from '../titles.ts';

const HOST =
  `<iframe src="${SITE}embed/en/bloomberg-2025-08/" title="Map" height="1400"` +
  ` style="width:100%;border:0"></iframe><div style="height:100vh"></div>`;

/** A finger that goes up the page by 250 px: how each of its events is sent, in their order. */
async function swipeUp(page: Page) {
  const finger = await page.context().newCDPSession(page);
  const at = (type: 'touchStart' | 'touchMove', y: number) => () =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: 195, y }] });
  return [
    at('touchStart', 350),
    ...Array.from({ length: 25 }, (_, step) => at('touchMove', 340 - 10 * step)),
    () => finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  ];
}

/** Swipes up and waits until the page rests: a touch before that stops it, and is no tap. */
async function scrollByFinger(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('scrollend', () => document.body.setAttribute('data-at-rest', ''));
  });
  for (const send of await swipeUp(page)) await send();
  await expect(page.locator('body')).toHaveAttribute('data-at-rest');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
}

test('a finger that scrolls over an embed scrolls the page and loads no map; a tap loads it @phone-only', async ({
  page,
  hosts,
}) => {
  await hosts.open(HOST);
  const frame = page.frameLocator('iframe');
  await expectShown(frame, titleOf('bloomberg-2025-08'));
  await scrollByFinger(page);
  await expect(frame.locator('.map-box')).toHaveAttribute('data-state', 'figure');
  await frame.locator('.figure:visible .zone').first().tap();
  await expect(frame.locator('.map-box')).not.toHaveAttribute('data-state', 'figure');
});

test('a flick while the embed is busy loads no map either @phone-only', async ({ page, hosts }) => {
  await hosts.open(HOST);
  const box = page.frameLocator('iframe').locator('.map-box');
  await expectShown(page.frameLocator('iframe'), titleOf('bloomberg-2025-08'));
  // What the frame gets late comes all at once: the end of the touch before the scrolling.
  await box.evaluate((element) => {
    for (const type of ['pointerup', 'pointercancel']) {
      element.addEventListener(type, () => element.setAttribute('data-finger', type));
    }
    setTimeout(() => {
      const end = performance.now() + 1500;
      while (performance.now() < end);
    });
  });
  await Promise.all((await swipeUp(page)).map((send) => send()));
  await expect(box).toHaveAttribute('data-finger', /./);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(box).toHaveAttribute('data-state', 'figure');
});

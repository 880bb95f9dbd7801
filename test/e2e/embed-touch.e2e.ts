import { expectShown, SITE, test } from './hosts.ts';
import { expect } from './page.ts';

test.skip(({ isMobile }) => !isMobile, 'needs a finger');

test('a finger that scrolls over an embed scrolls the page and loads no map; a tap loads it', async ({
  page,
  hosts,
}) => {
  await hosts.open(
    `<iframe src="${SITE}embed/en/bloomberg-2025-08/" title="Map" height="1400"` +
      ` style="width:100%;border:0"></iframe><div style="height:100vh"></div>`,
  );
  const frame = page.frameLocator('iframe');
  await expectShown(frame, 'The deal Bloomberg reported');
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', y: number) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: 195, y }] });
  await touch('touchStart', 350);
  for (let y = 340; y >= 100; y -= 10) await touch('touchMove', y);
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(frame.locator('.map-box')).toHaveAttribute('data-state', 'figure');
  await frame.locator('.figure:visible .zone').first().tap();
  await expect(frame.locator('.map-box')).not.toHaveAttribute('data-state', 'figure');
});

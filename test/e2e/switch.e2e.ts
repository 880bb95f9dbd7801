import { PNG } from 'pngjs';
import { expect, openFigure, openMap, pointAt, test, unfold } from './page.ts';
import { titleOf } from '../titles.ts';
import { NEWEST, NEWEST_SAID, saying } from '../newest-day.ts';

const BLOOMBERG = titleOf('bloomberg-2025-08');
const EARLIER = titleOf('us-earlier-2025');

test('a click shows the scenario on the map, beside it, in the link and in the title @phone', async ({
  page,
}) => {
  await openFigure(page);
  await page.getByRole('radio', { name: BLOOMBERG }).click();
  await expect(page).toHaveURL(saying(`/bloomberg-2025-08/\\?day=${NEWEST}$`));
  await expect(page).toHaveTitle(`${BLOOMBERG} · Lines of Contact`);
  await expect(page.locator('.map-title')).toContainText('Reported, not agreed');
  // The line stays as it is.
  await expect(page.locator('.map-credit')).toContainText(NEWEST_SAID);
  await expect(page.locator('.map-credit')).toContainText('DeepState');
  await expect(page.getByRole('heading', { level: 2, name: BLOOMBERG })).toBeVisible();
});

test('all but three are folded, and looked through by who put them forward without choosing', async ({
  page,
}) => {
  await openFigure(page);
  const radios = page.getByRole('radio');
  await expect(radios).toHaveCount(3);
  await page.locator('.switch summary:visible').press('Enter');
  await expect(radios).toHaveCount(13);
  const by = page.getByLabel('Put forward by');
  await by.selectOption('Russia');
  await expect(radios).toHaveCount(6);
  await expect(page.getByRole('radio', { name: titleOf('control-line') })).toBeChecked();
  await page.getByRole('radio', { name: titleOf('alaska-2025-08') }).press('Space');
  await expect(page).toHaveURL(/alaska-2025-08/);
  await by.selectOption('United Nations');
  await expect(page.getByRole('radio', { name: titleOf('alaska-2025-08') })).toBeChecked();
  await expect(radios).toHaveCount(5);
});

test('beside each that is folded stands a small map, which comes once they are unfolded, in the room that it has @phone', async ({
  page,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await openFigure(page);
  const maps = page.locator('fieldset .switch-map img');
  await expect(maps).toHaveCount(10);
  const theirs = await maps.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src));
  const asked = () => requested.filter((url) => theirs.includes(url)).length;
  expect(asked()).toBe(0);
  await unfold(page);
  const heights = () =>
    page.locator('fieldset details label').evaluateAll((all) => all.map((one) => one.clientHeight));
  const before = await heights();
  for (const map of await maps.all()) {
    await map.scrollIntoViewIfNeeded();
    await expect
      .poll(() => map.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
      .toBeGreaterThan(0);
  }
  expect(await heights()).toEqual(before);
  expect(asked()).toBe(10);
});

test('what the page was opened with stands beside the first three', async ({ page }) => {
  await openFigure(page, 'un-borders/');
  await expect(page.getByRole('radio', { name: titleOf('un-borders') })).toBeChecked();
  await expect(page.locator('.map-title')).toContainText('UN General Assembly');
  await expect(page.locator('#reading')).not.toContainText('Would stay');
  await expect(page.getByRole('radio')).toHaveCount(4);
  await unfold(page);
  await expect(page.getByRole('radio')).toHaveCount(13);
});

test('arrow keys switch, and Back, Forward and reload follow the choice', async ({ page }) => {
  await openFigure(page);
  await page.getByRole('radio', { name: titleOf('control-line') }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: BLOOMBERG })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: EARLIER })).toBeChecked();
  await expect(page).toHaveURL(/us-earlier-2025/);
  await page.getByRole('radio', { name: BLOOMBERG }).click();
  await page.getByRole('radio', { name: EARLIER }).click();
  await page.goBack();
  await expect(page.getByRole('radio', { name: BLOOMBERG })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('radio', { name: EARLIER })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: EARLIER })).toBeChecked();
  await expect(page).toHaveTitle(`${EARLIER} · Lines of Contact`);
});

test('switching asks the network for nothing, leaves the camera where it is, draws no blank frame, and going back draws the map once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext;
    const clear = prototype.clear;
    // Each frame begins with clearing the colours, and nothing else clears them.
    prototype.clear = function (this: WebGL2RenderingContext, bits) {
      if (bits & this.COLOR_BUFFER_BIT) Object.assign(window, { drawn: drawn() + 1 });
      clear.call(this, bits);
    };
    const drawn = () => (window as { drawn?: number }).drawn ?? 0;
  });
  await openMap(page);
  // The details come when the browser has nothing else to do, which drawing by software delays.
  await page.waitForFunction(() =>
    performance
      .getEntriesByType('resource')
      .some(({ name }) => name.includes('/_virtual_details-')),
  );
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const bounds = () => page.locator('.map-canvas').getAttribute('data-bounds');
  const before = await bounds();
  const screen = await page.context().newCDPSession(page);
  const frames: string[] = [];
  screen.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    void screen.send('Page.screencastFrameAck', { sessionId });
  });
  await screen.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  for (const name of [BLOOMBERG, EARLIER, titleOf('control-line'), BLOOMBERG]) {
    await page.getByRole('radio', { name }).click();
    await expect(page.locator('.map-title')).toContainText(name);
    await expect.poll(() => frames.length).toBeGreaterThan(0);
  }
  await screen.send('Page.stopScreencast');
  await test.step('network and camera', async () => {
    expect(requests).toEqual([]);
    expect(await bounds()).toBe(before);
  });
  await test.step('no blank frame', async () => {
    // In the middle of Crimea, far from its coast and from names.
    const { x, y } = await pointAt(page, [34.95, 45.5]);
    const width = page.viewportSize()?.width ?? 0;
    for (const frame of frames) {
      const png = PNG.sync.read(Buffer.from(frame, 'base64'));
      const scale = png.width / width;
      const index = (Math.round(y * scale) * png.width + Math.round(x * scale)) * 4;
      const [red = 0, , blue = 0] = png.data.subarray(index, index + 3);
      // Crimea is some shade of brick in all three: far more red than blue.
      expect(red - blue).toBeGreaterThan(40);
    }
  });
  await test.step('drawn once', async () => {
    const drawnBy = (name: string) =>
      page.getByRole('radio', { name }).evaluate(async (radio: HTMLInputElement) => {
        Object.assign(window, { drawn: 0 });
        radio.click();
        for (let frame = 0; frame < 8; frame++) await new Promise(requestAnimationFrame);
        return (window as { drawn?: number }).drawn;
      });
    await drawnBy(BLOOMBERG);
    await drawnBy(EARLIER);
    for (const name of [BLOOMBERG, EARLIER]) expect(await drawnBy(name)).toBe(1);
  });
});

test('the language switches in place and stays with the link', async ({ page }) => {
  await openFigure(page, 'bloomberg-2025-08/');
  await page.getByRole('link', { name: 'Українська' }).click();
  await expect(page).toHaveURL(/\/uk\/bloomberg-2025-08\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page.locator('.map-title')).toContainText('Повідомлено, не погоджено');
  await page.reload();
  await expect(page.getByRole('radio', { name: titleOf('bloomberg-2025-08', 'uk') })).toBeChecked();
});

import type { Page } from '@playwright/test';
import { expect, openFigure, openMap, test } from './page.ts';
import { titleOf } from '../titles.ts';

const PAGE = 'bloomberg-2025-08/';

/** That the figure is there and answers, whatever became of the map. */
async function expectFigure(page: Page): Promise<void> {
  await expect(page.getByText('On 8 August 2025 Bloomberg, citing unnamed people')).toBeVisible();
  const donetsk = page.getByRole('button', {
    name: /^Donetsk region, 6,697 km².*would pass to Russian control/,
  });
  await donetsk.focus();
  await expect(page.locator('.card')).toContainText('would pass to Russian control');
  await page.getByRole('radio', { name: titleOf('us-earlier-2025') }).check();
  await expect(page.locator('.map-title')).toContainText(titleOf('us-earlier-2025'));
}

const touch = (page: Page) => page.locator('.map-box').dispatchEvent('pointerdown');

const BAD_FILES = {
  missing: { status: 404, body: '' },
  'cut short': { status: 200, body: '{"type":"Topology","transform":{"scale":[0.0002,' },
  'of another form': { status: 200, body: '{"type":"Topology","arcs":[]}' },
} as const;

for (const [fault, answer] of Object.entries(BAD_FILES)) {
  // Whatever is wrong with them, the line and its button are the same.
  const tag = fault === 'missing' ? ' @phone' : '';
  test(`data that is ${fault} leaves the figure, with a line that names it and a retry${tag}`, async ({
    page,
    watch,
  }) => {
    watch.expectedErrors.push(/404/);
    await page.route('**/assets/map-data-en-*.json', (route) => route.fulfill(answer));
    await openFigure(page, PAGE);
    await touch(page);
    const note = page.locator('.map-note');
    await expect(note).toContainText('its data could not be read');
    await expect(note).toContainText('map-data-en-');
    await expectFigure(page);
    await page.unroute('**/assets/map-data-en-*.json');
    await note.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-state=ready]')).toBeVisible();
    await expect(note).toBeHidden();
  });
}

test('a graphics context that is lost again and again brings the figure back, and a retry the map @phone', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(/CONTEXT_LOST|context lost/i);
  await openMap(page, PAGE);
  const note = page.locator('.map-note');
  const lose = async () => {
    await page
      .locator('.maplibregl-canvas')
      .evaluate((canvas: HTMLCanvasElement) =>
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
      );
    await expect(note).toContainText('graphics memory');
  };
  for (let times = 0; times < 2; times++) {
    await lose();
    await expectFigure(page);
    await note.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-state=ready]')).toBeVisible();
    await expect(note).toBeHidden();
    // By keys: what has the focus after a click is not shown as such.
    await page.locator('input[name=scenario][value=bloomberg-2025-08]').press(' ');
  }
});

test('a network that goes away after the first load leaves the figure and the switch', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(/ERR_INTERNET_DISCONNECTED/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.route('**/assets/map-view-*.js', (route) => route.abort('internetdisconnected'));
  // What comes when the page has nothing else to do belongs to the first load.
  const late = ['records', 'details'].map(async (name) =>
    (await page.waitForResponse(`**/assets/_virtual_${name}-en-*.js`)).finished(),
  );
  await openFigure(page, PAGE);
  await Promise.all(late);
  await page.context().setOffline(true);
  await touch(page);
  await expect(page.locator('.map-note')).toBeVisible();
  await expectFigure(page);
});

test('a browser that gives noise for what is drawn keeps the figure, and says why', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { getImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = function noisy(...args) {
      const image = getImageData.apply(this, args);
      for (let at = 0; at < image.data.length; at++) image.data[at] = (at * 7919) % 256;
      return image;
    };
  });
  await openFigure(page, PAGE);
  await touch(page);
  const note = page.locator('.map-note');
  await expect(note).toContainText('names would not be legible');
  await expect(note.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await expectFigure(page);
});

test('side by side, a retry brings back both maps whose graphics contexts were lost', async ({
  page,
  watch,
}) => {
  test.setTimeout(240_000);
  watch.expectedErrors.push(/CONTEXT_LOST|context lost/i);
  await openMap(page, `${PAGE}?vs=us-earlier-2025&compare=side`);
  await expectMaps(page, 2);
  await page
    .locator('.maplibregl-canvas')
    .evaluateAll((all) =>
      (all as HTMLCanvasElement[]).forEach((canvas) =>
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
      ),
    );
  await expectMaps(page, 0);
  await page.locator('.map-note').getByRole('button', { name: 'Try again' }).click();
  await expectMaps(page, 2);
  await expect(page.locator('.map-note')).toBeHidden();
});

/** That so many maps are there: drawn by software, two take their time. */
async function expectMaps(page: Page, count: number): Promise<void> {
  await expect(page.locator('.map-pane[data-ready]')).toHaveCount(count);
}

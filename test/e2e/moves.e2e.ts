import type { Frame, Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { frameOf, listen, test } from './hosts.ts';
import { expect, openMap, queryOf } from './page.ts';
import { BY_MOUSE, cameraSeen, expectAt, expectLinked, middleOf, pinch } from './map-moves.ts';

type Act = (page: Page, map: Locator) => Promise<void>;

// A map with fewer pixels moves alike, and is drawn by software in a fraction of the time.
test.beforeEach(async ({ page }, { project }) => {
  if (project.name === 'desktop') await page.setViewportSize({ width: 1024, height: 600 });
});

/** That the page's link says where its map is. */
const expectPageLinked = (page: Page) =>
  expectLinked(page.locator('.map-canvas'), async () => queryOf(page)['map']);

test('each way of moving the map ends in the link and in the figure to be made, and is taken back; a window of another size moves nothing', async ({
  page,
}) => {
  await openMap(page, 'bloomberg-2025-08/');
  const map = page.locator('.map-canvas');
  const opened = await cameraSeen(map);
  for (const [name, act] of Object.entries<Act>(BY_MOUSE)) {
    await test.step(name, async () => {
      await act(page, map);
      await expectPageLinked(page);
      // It moves, and nothing else: a double click chooses nothing.
      expect(Object.keys(queryOf(page))).toEqual(['map']);
      await page.getByRole('button', { name: 'Make a figure' }).click();
      await expect(page.getByRole('option', { name: 'As the map shows it now' })).toBeAttached();
      await page.keyboard.press('Escape');
      await page.keyboard.press('0');
      await expectAt(map, opened);
      await expect.poll(() => queryOf(page)).toEqual({});
    });
  }
  await test.step('what is taken back while it still moves stays taken back', async () => {
    await map.locator('canvas').press('ArrowLeft');
    await expectPageLinked(page);
    const oneStep = queryOf(page)['map'];
    for (const takeBack of [
      () => page.keyboard.press('0'),
      () => page.getByRole('button', { name: 'Reset' }).click(),
    ]) {
      await takeBack();
      await expectAt(map, opened);
      await expect.poll(() => queryOf(page)).toEqual({});
      await map.locator('canvas').press('ArrowDown');
      // It is on its way.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await takeBack();
      // A step from where it lay at first, as the first one was.
      await map.locator('canvas').press('ArrowLeft');
      await expectPageLinked(page);
      expect(queryOf(page)['map']).toBe(oneStep);
    }
  });
  await test.step('resizing the window does not end in the link, a place that is searched for does', async () => {
    await page.getByRole('button', { name: 'Reset' }).click();
    await expectAt(map, opened);
    await page.setViewportSize({ width: 500, height: 700 });
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('krama');
    await expect(dialog.getByRole('status')).toHaveText('Found: 1 place');
    expect(queryOf(page)).toEqual({});
    await page.keyboard.press('Enter');
    await expectPageLinked(page);
  });
});

test('the wheel scrolls the page where the map has its whole width, and zooms with Ctrl', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await openMap(page, 'bloomberg-2025-08/');
  const { x, y } = await middleOf(page.locator('.map-canvas'));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  expect(queryOf(page)).toEqual({});
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(() => queryOf(page)['map']).toBeDefined();
});

test('each way of moving the map is told by an embed', async ({ page, hosts }) => {
  const told = await listen(page);
  await hosts.open(frameOf('embed/en/bloomberg-2025-08/?start=now'));
  await page.locator('iframe').press('Home');
  const frame = page.frames()[1] as Frame;
  const map = frame.locator('.map-canvas');
  await expect(frame.locator('[data-state=ready]')).toBeVisible();
  const opened = await cameraSeen(map);
  const toldLast = async () => {
    const last = (await told()).findLast(({ event }) => event === 'change');
    return (last as { state?: { map?: string | null } } | undefined)?.state?.map;
  };
  for (const [name, act] of Object.entries<Act>(BY_MOUSE)) {
    await test.step(name, async () => {
      if (name === 'the button +') await frame.getByRole('button', { name: 'Zoom in' }).click();
      else {
        // A wheel is the page's, unless Ctrl is held.
        await page.keyboard.down('Control');
        if (!name.includes('wheel')) await page.keyboard.up('Control');
        await act(page, map);
        await page.keyboard.up('Control');
      }
      await expectLinked(map, toldLast);
      await frame.getByRole('button', { name: 'Reset the view' }).click();
      await expectAt(map, opened);
      await expect.poll(toldLast).toBeNull();
    });
  }
});

test('with fingers one tap chooses, two taps and two fingers zoom and end in the link, and Reset takes it back @phone-only', async ({
  page,
}) => {
  await openMap(page, 'bloomberg-2025-08/');
  const map = page.locator('.map-canvas');
  const opened = await cameraSeen(map);
  const { x, y } = await middleOf(map);
  await test.step('one tap', async () => {
    await page.touchscreen.tap(x, y);
    await expect.poll(() => Object.keys(queryOf(page))).toEqual(['sel']);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => queryOf(page)).toEqual({});
  });
  const zooms: readonly (readonly [string, () => Promise<void>])[] = [
    [
      'two taps',
      async () => {
        await page.touchscreen.tap(x, y);
        await page.touchscreen.tap(x, y);
      },
    ],
    ['two fingers', () => pinch(page, map)],
  ];
  for (const [name, zoom] of zooms) {
    await test.step(name, async () => {
      await zoom();
      await expectPageLinked(page);
      expect(Object.keys(queryOf(page))).toEqual(['map']);
      await page.getByRole('button', { name: 'Reset' }).click();
      await expectAt(map, opened);
      await expect.poll(() => queryOf(page)).toEqual({});
    });
  }
});

test('a page that comes back from the browser’s cache draws its map again, and a map that opens where its link says has names of its own and has all turns of the wheel in the link', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, 'bloomberg-2025-08/?map=7/48/37');
  // The figure's would stand over what is lost.
  await expect(page.locator('.figure-names')).toHaveCount(0);
  const map = page.locator('.map-canvas');
  await test.step('back from the browser’s cache', async () => {
    const coloursOf = async () => {
      const { data } = PNG.sync.read(await map.screenshot({ scale: 'css' }));
      return new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size;
    };
    const drawn = await coloursOf();
    // As such browsers do, which forget what a page in the cache had drawn.
    await map.locator('canvas').evaluate(async (canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('webgl2');
      await new Promise(requestAnimationFrame);
      context?.clearColor(0, 0, 1, 1);
      context?.clear(context.COLOR_BUFFER_BIT);
    });
    await expect.poll(coloursOf).toBeLessThan(drawn / 4);
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await expect.poll(coloursOf).toBeGreaterThan(drawn / 2);
  });
  await test.step('turns of the wheel with a rest between them', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const { x, y } = await middleOf(map);
    await page.mouse.move(x, y);
    for (const turn of [1, 2, 3]) {
      const before = queryOf(page)['map'];
      await page.mouse.wheel(0, -120 * turn);
      await expect.poll(() => queryOf(page)['map']).not.toBe(before);
      await expectPageLinked(page);
    }
  });
});

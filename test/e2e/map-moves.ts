import type { Locator, Page } from '@playwright/test';
import { expect } from './page.ts';

type Act = (page: Page, map: Locator) => Promise<void>;

/** The middle of a map, in CSS pixels of the window. */
export async function middleOf(map: Locator) {
  const box = await map.boundingBox();
  if (!box) throw new Error('no map');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Two fingers that go apart, as the devices send them. */
export const pinch: Act = async (page, map) => {
  const { x, y } = await middleOf(map);
  const devtools = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              { x: x - apart, y, id: 0 },
              { x: x + apart, y, id: 1 },
            ],
    });
  await send('touchStart', 20);
  for (let apart = 24; apart <= 60; apart += 4) await send('touchMove', apart);
  await send('touchEnd', 60);
};

const drag =
  (key?: 'Shift'): Act =>
  async (page, map) => {
    const { x, y } = await middleOf(map);
    if (key) await page.keyboard.down(key);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 60, { steps: 5 });
    await page.mouse.up();
    if (key) await page.keyboard.up(key);
  };

export const press =
  (key: string): Act =>
  (_, map) =>
    map.locator('canvas').press(key);

/** Every way in which a reader moves the map itself, on a desktop. */
export const BY_MOUSE = {
  'one turn of the wheel': async (page, map) => {
    const { x, y } = await middleOf(map);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -120);
  },
  'a box drawn with Shift': drag('Shift'),
  'a drag': drag(),
  'a double click': async (page, map) => {
    const { x, y } = await middleOf(map);
    await page.mouse.dblclick(x, y);
  },
  'the button +': (page) => page.getByRole('button', { name: 'Zoom in' }).click(),
  'the key +': press('+'),
  'the key −': press('-'),
  'an arrow key': press('ArrowLeft'),
} satisfies Readonly<Record<string, Act>>;

/** The camera as a link tells it, from the bounds that the map tells. */
export async function cameraSeen(map: Locator): Promise<readonly number[]> {
  const told = (await map.getAttribute('data-bounds')) ?? '';
  const [west = 0, south = 0, east = 0, north = 0] = told.split(' ').map(Number);
  const { width = NaN } = (await map.boundingBox()) ?? {};
  const mercator = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180));
  const middle = Math.atan(Math.sinh((mercator(south) + mercator(north)) / 2));
  const zoom = Math.log2((width * 360) / (512 * (east - west)));
  return [zoom, (middle * 180) / Math.PI, (west + east) / 2];
}

/** That link and map say the same, once the map rests. */
export async function expectLinked(map: Locator, link: () => Promise<string | null | undefined>) {
  await expect
    .poll(async () => {
      const [seen, told] = [await cameraSeen(map), await link()];
      const apart = seen.map((value, index) => Math.abs(value - Number(told?.split('/')[index])));
      return apart.every((by) => by < 0.006) || { seen, told };
    })
    .toBe(true);
}

/** That it is as it was before anybody moved it. */
export async function expectAt(map: Locator, camera: readonly number[]) {
  await expect
    .poll(async () =>
      Math.max(
        ...(await cameraSeen(map)).map((value, index) => Math.abs(value - (camera[index] ?? NaN))),
      ),
    )
    .toBeLessThan(0.001);
}

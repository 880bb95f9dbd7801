import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { PNG } from 'pngjs';

interface Watch {
  /** Console errors and uncaught errors that the test expects: matched parts of their text. */
  readonly expectedErrors: RegExp[];
}

interface Options {
  /** Whether the reader saves data, so that the map waits to be touched on a desktop too. */
  readonly savesData: boolean;
}

/** Tests that also fail on a console error, an uncaught error, or a request to another host. */
export const test = base.extend<{ watch: Watch } & Options>({
  savesData: [true, { option: true }],
  page: async ({ page, savesData }, use) => {
    if (savesData) {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', {
          value: { saveData: true },
          configurable: true,
        }),
      );
    }
    await use(page);
  },
  watch: [
    async ({ page, baseURL }, use) => {
      // What the configuration does is told in the console.
      const expectedErrors = [
        /^Service Worker registration blocked by Playwright$/,
        /GL Driver Message .* GPU stall due to ReadPixels/,
      ];
      const faults: string[] = [];
      const note = (fault: string) => faults.push(fault);
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') note(message.text());
      });
      page.on('pageerror', (error) => note(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) note(`request to ${url}`);
      });
      await use({ expectedErrors });
      const unexpected = faults.filter((fault) => !expectedErrors.some((one) => one.test(fault)));
      expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens a page of the site, touches its map as a reader would, and waits until it has come. */
export async function openMap(page: Page, path = ''): Promise<void> {
  await openFigure(page, path);
  await page.locator('.map-box').dispatchEvent('pointerdown');
  await expect(page.locator('[data-state=ready]')).toBeVisible();
}

/** Opens a page of the site and waits until its script has taken over the switch. */
export async function openFigure(page: Page, path = ''): Promise<void> {
  await page.goto(`./${path}`);
  await expect(page).toHaveTitle(/ · /);
  await page.waitForFunction(() => document.documentElement.dataset['script'] === 'ready');
}

/** Unfolds the scenarios that are not offered at once. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('.switch details:visible > summary').click();
}

/** Where a position lies on the page, in CSS pixels, from the bounds that the map tells. */
export async function pointAt(
  page: Page,
  [lon, lat]: readonly [number, number],
  canvas: Locator = page.locator('.map-canvas').first(),
) {
  const told = (await canvas.getAttribute('data-bounds')) ?? '';
  const [west, south, east, north] = told.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const box = await canvas.boundingBox();
  if (!box) throw new Error('the map has no box');
  const mercator = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180));
  return {
    x: box.x + ((lon - west) / (east - west)) * box.width,
    y:
      box.y +
      ((mercator(north) - mercator(lat)) / (mercator(north) - mercator(south))) * box.height,
  };
}

/** The share (0 to 1) of pixels around a position that have a colour, within a small distance. */
export async function shareOf(
  page: Page,
  at: readonly [number, number],
  colour: readonly [number, number, number],
  canvas?: Locator,
): Promise<number> {
  const { x, y } = await pointAt(page, at, canvas);
  return shareIn(page, { x: x - PATCH / 2, y: y - PATCH / 2, width: PATCH, height: PATCH }, colour);
}

/** The share of pixels that have a colour in a part of the page, or in what is found there. */
export async function shareIn(
  page: Page,
  part: Locator | Clip,
  colour: readonly [number, number, number],
): Promise<number> {
  const picture = await ('width' in part
    ? page.screenshot({ clip: part, scale: 'css' })
    : part.screenshot({ scale: 'css' }));
  const { data } = PNG.sync.read(picture);
  let near = 0;
  for (let index = 0; index < data.length; index += 4) {
    const distance = Math.max(
      ...colour.map((value, channel) => Math.abs(value - (data[index + channel] ?? 0))),
    );
    if (distance <= TOLERANCE) near++;
  }
  return near / (data.length / 4);
}

type Clip = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** Side of the square that is looked at, in CSS pixels: some repeats of a pattern, few labels. */
const PATCH = 30;

/** How far a channel may be off: antialiasing, not another colour. */
const TOLERANCE = 6;

/** The zone of a visible figure whose name begins so, e.g. "Donetsk, 6,697 km²". */
export function zone(page: Page, name: RegExp): Locator {
  return page.locator('.figure:visible').first().getByRole('button', { name });
}

/** The parameters of the page's link. */
export function queryOf(page: Page): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** That what is chosen is not covered: the sheet lies beside the map or below it. */
export async function expectApart(page: Page): Promise<void> {
  const [map, sheet] = await Promise.all(
    ['.map-box', '.sheet'].map((part) => page.locator(part).boundingBox()),
  );
  if (!map || !sheet) throw new Error('no map or no sheet');
  const apart =
    sheet.y >= map.y + map.height - 1 ||
    sheet.x >= map.x + map.width - 1 ||
    map.x >= sheet.x + sheet.width - 1;
  expect(apart, `sheet ${JSON.stringify(sheet)} over map ${JSON.stringify(map)}`).toBe(true);
}

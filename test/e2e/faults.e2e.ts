import type { Page } from '@playwright/test';
import { expect, openFigure, openMap, test, unfold } from './page.ts';
import { titleOf } from '../titles.ts';

const PAGE = 'bloomberg-2025-08/';
const EARLIER = titleOf('us-earlier-2025');

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

test('an old link to an unknown scenario gives the default and a sentence that names it', async ({
  page,
}) => {
  await openFigure(page, '?scenario=atlantis&lang=uk');
  await expect(page).toHaveURL(/\/uk\//);
  await expect(page.getByRole('radio').first()).toBeChecked();
  await expect(page.locator('.notice')).toContainText('«atlantis»');
});

test('a link with an unknown scenario keeps the rest and names the value', async ({ page }) => {
  await openFigure(page, 'uk/?scenario=atlantis');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('«atlantis»');
  await notice.getByRole('button', { name: 'Закрити' }).click();
  await expect(notice).toBeHidden();
});

test('an old link to a scenario shows it, under its new address', async ({ page }) => {
  await openFigure(page, '?scenario=us-earlier-2025');
  await expect(page.getByRole('radio', { name: titleOf('us-earlier-2025') })).toBeChecked();
  await expect(page).toHaveURL(/\/us-earlier-2025\/$/);
});

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
  await openFigure(page, PAGE);
  // What comes when the page has nothing else to do belongs to the first load.
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await touch(page);
  await expect(page.locator('.map-note')).toBeVisible();
  await expectFigure(page);
});

/** Two frames on, so that what a page does by itself has had its turn. */
const settle = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

for (const file of [
  '_virtual_details-en-*.js',
  '_virtual_records-en-*.js',
  'details-*.js',
  'concerned-*.js',
]) {
  test(`text that does not come (${file}) is asked for once, and again by a button`, async ({
    page,
    watch,
  }) => {
    watch.expectedErrors.push(/404/);
    const asked: string[] = [];
    await page.route(`**/assets/${file}`, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ status: 404, body: '' });
    });
    await openFigure(page, PAGE);
    await page.locator('input[name=scenario][value=us-earlier-2025]').check();
    const notice = page.locator('#notices .notice');
    await expect(notice).toBeVisible();
    await unfold(page);
    for (const value of ['russia-2024-06', 'us-earlier-2025', 'bloomberg-2025-08']) {
      await page.locator(`input[name=scenario][value=${value}]`).check();
      await settle(page);
    }
    // A preload in the head of the page or of Vite may ask beside the import.
    expect(asked.length).toBeLessThanOrEqual(2);
    await page.locator('input[name=scenario][value=us-earlier-2025]').check();
    await page.unroute(`**/assets/${file}`);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toBeHidden();
    await expect(page.locator('#reading h2:visible')).toHaveText(
      await page.locator('.switch label:has(:checked) .switch-title').innerText(),
    );
  });
}

test('a link that needs text which does not come is asked for once', async ({ page, watch }) => {
  watch.expectedErrors.push(/404/);
  let asked = 0;
  await page.route('**/assets/_virtual_details-en-*.js', (route) => {
    asked++;
    return route.fulfill({ status: 404, body: '' });
  });
  await openFigure(page, `${PAGE}?vs=us-earlier-2025&sel=region.donetsk`);
  await expect(page.locator('#notices .notice')).toBeVisible();
  await settle(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await settle(page);
  expect(asked).toBeLessThanOrEqual(2);
});

test('what fails twice can be tried again, or the page be loaded anew at the same link', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(/404/);
  await page.route('**/assets/_virtual_details-en-*.js', (route) =>
    route.fulfill({ status: 404, body: '' }),
  );
  await openFigure(page, PAGE);
  await page.locator('input[name=scenario][value=us-earlier-2025]').check();
  const notice = page.locator('#notices .notice');
  const reload = notice.getByRole('button', { name: 'Reload the page' });
  await expect(notice).toBeVisible();
  await expect(reload).toBeHidden();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(reload).toBeVisible();
  await page.unroute('**/assets/_virtual_details-en-*.js');
  await reload.click();
  await expect(page.getByRole('heading', { level: 2, name: EARLIER })).toBeVisible();
  await expect(page).toHaveURL(/us-earlier-2025\/$/);
});

test('the links that stand for the choice take the room of the choice @phone', async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route('**/assets/_virtual_page-en-*.js', async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await page.goto(`./${PAGE}`);
  const heightOf = async () => (await page.locator('.switch').boundingBox())?.height ?? 0;
  await expect(page.locator('.switch nav')).toBeVisible();
  const links = await heightOf();
  for (const go of held) go();
  await expect(page.locator('.switch fieldset')).toBeVisible();
  expect(Math.abs((await heightOf()) - links)).toBeLessThanOrEqual(1);
});

test('a link is followed before the text comes, which says that it is on its way', async ({
  page,
}) => {
  const held: (() => void)[] = [];
  await page.route('**/assets/_virtual_details-en-*.js', async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await openFigure(page, `${PAGE}?vs=us-earlier-2025&theme=dark&sel=place.kramatorsk`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.map-box')).toHaveAttribute('data-compare', /./);
  await unfold(page);
  await page.locator('input[name=scenario][value=russia-2024-06]').check();
  await expect(page.getByText('The text for this choice is being loaded')).toBeVisible();
  for (const go of held) go();
  await expect(page.getByText('The text for this choice is being loaded')).toBeHidden();
  await expect(page.locator('.sheet').getByRole('heading', { level: 2 })).toHaveText('Kramatorsk');
});

test('what was opened stays on the map until it is known what another draws, and no legend of another stands by it', async ({
  page,
}) => {
  const held: { readonly file: string; readonly go: () => void }[] = [];
  await page.route(/\/_virtual_(records|details)-en-/, async (route) => {
    const file = route.request().url();
    await new Promise<void>((go) => held.push({ file, go }));
    await route.continue();
  });
  const letGo = (name: string) => {
    for (const { file, go } of held) if (file.includes(name)) go();
  };
  await openFigure(page, PAGE);
  const legend = page.locator('#legend');
  const title = page.locator('.map-title');
  await page.locator('input[name=scenario][value=us-earlier-2025]').check();
  await expect(title).toContainText(titleOf('bloomberg-2025-08'));
  await expect(legend).toBeVisible();
  await expect.poll(() => held.some(({ file }) => file.includes('_records-'))).toBe(true);
  letGo('_records-');
  await expect(title).toContainText(EARLIER);
  await expect(legend).toBeHidden();
  letGo('_details-');
  await expect(legend).toBeVisible();
  await expect(legend).toContainText('reported offer; amount not published');
});

test('a link to a place is followed after the text has failed once', async ({ page, watch }) => {
  watch.expectedErrors.push(/404/);
  await page.route('**/assets/_virtual_details-en-*.js', (route) =>
    route.fulfill({ status: 404, body: '' }),
  );
  await openFigure(page, `${PAGE}?sel=place.kramatorsk`);
  const notice = page.locator('#notices .notice');
  await expect(notice).toBeVisible();
  await page.unroute('**/assets/_virtual_details-en-*.js');
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.sheet').getByRole('heading', { level: 2 })).toHaveText('Kramatorsk');
  await expect(page.locator('#link-notices .notice')).toBeHidden();
});

test('a link to a place that is none is told once places are known', async ({ page }) => {
  await openFigure(page, `${PAGE}?sel=place.atlantis`);
  await expect(page.locator('#link-notices .notice')).toContainText('place.atlantis');
  await expect(page.locator('.sheet')).toBeHidden();
});

for (const [size, said] of [
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
  ['400x300', /nearest possible size is \d+x\d+/],
] as const) {
  test(`a card of the size ${size} leaves the page, which says what is wrong`, async ({ page }) => {
    await openFigure(page, `${PAGE}?card=${size}`);
    await expect(page.locator('#link-notices .notice')).toContainText(said);
    await page.locator('input[name=scenario][value=us-earlier-2025]').check();
    await expect(page.locator('.map-title')).toContainText(EARLIER);
  });
}

test.describe('on a connection on which the map comes by itself', () => {
  test.use({ savesData: false });

  test('a card starts no map', async ({ page }) => {
    await page.goto(`./${PAGE}?card=1200x675`);
    await expect(page.locator('img.card-alone')).toBeVisible();
    await settle(page);
    await expect(page.locator('.map-canvas')).toHaveCount(0);
  });
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

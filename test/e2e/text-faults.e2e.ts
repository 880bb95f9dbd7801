import { expect, openFigure, test, unfold } from './page.ts';
import { titleOf } from '../titles.ts';
import { settle } from './settle.ts';

const PAGE = 'bloomberg-2025-08/';

const EARLIER = titleOf('us-earlier-2025');

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

test('the links that stand for the choice take its room, and towns stay folded @phone', async ({
  page,
}) => {
  const held: (() => void)[] = [];
  await page.route('**/assets/_virtual_page-en-*.js', async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await page.goto(`./${PAGE}`);
  const heightOf = async () => (await page.locator('.switch').boundingBox())?.height ?? 0;
  await expect(page.locator('.switch nav')).toBeVisible();
  const links = await heightOf();
  const towns = page.locator('.reading tr:visible').filter({ hasText: 'Donetsk region' });
  const folded = await towns.count();
  for (const go of held) go();
  await expect(page.locator('.switch fieldset')).toBeVisible();
  expect(Math.abs((await heightOf()) - links)).toBeLessThanOrEqual(1);
  await expect(page.locator('.towns[data-folded]')).toHaveCount(0);
  await expect(towns).toHaveCount(folded);
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

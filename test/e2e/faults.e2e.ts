import { expect, openMap, test } from './page.ts';

const TEXT = 'On 8 August 2025 Bloomberg, citing unnamed people';
const LINK = './?scenario=bloomberg-2025-08';

test('an unknown scenario gives the default and a sentence that names it', async ({ page }) => {
  await openMap(page, '?scenario=atlantis&lang=uk');
  await expect(page.getByRole('radio').first()).toBeChecked();
  const notice = page.locator('.notice');
  await expect(notice).toContainText('«atlantis»');
  await notice.getByRole('button', { name: 'Закрити' }).click();
  await expect(notice).toBeHidden();
});

const BAD_FILES = {
  missing: { status: 404, body: '' },
  'cut short': { status: 200, body: '{"type":"FeatureCollection","features":[{"type":"Fea' },
  'of another form': { status: 200, body: '{"type":"FeatureCollection","features":[]}' },
} as const;

for (const [fault, answer] of Object.entries(BAD_FILES)) {
  test(`data that is ${fault} gives a sentence and a retry, and the text stays`, async ({
    page,
    watch,
  }) => {
    watch.expectedErrors.push(/404/);
    await page.route('**/geo/zones.geojson', (route) => route.fulfill(answer));
    await page.goto(LINK);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('The map’s data could not be read');
    await expect(alert).toContainText('zones.geojson');
    await expect(page.getByText(TEXT)).toBeVisible();
    await page.unroute('**/geo/zones.geojson');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-state=ready]')).toBeVisible();
    await expect(alert).toBeHidden();
  });
}

test('a map program that does not load gives a sentence, and the figures stay', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(/ERR_FAILED/);
  await page.route('**/assets/map-view-*.js', (route) => route.abort());
  await page.goto(LINK);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.getByText(TEXT)).toBeVisible();
  await expect(page.getByRole('row', { name: /Donetsk.*Would pass to Russia/ })).toBeVisible();
});

test('a map worker that does not load gives a sentence', async ({ page, watch }) => {
  watch.expectedErrors.push(/ERR_FAILED|[Ww]orker/);
  await page.route('**/assets/maplibre-gl-worker-*', (route) => route.abort());
  await page.goto(LINK);
  await expect(page.getByRole('alert')).toContainText('could not be drawn');
  await expect(page.getByText(TEXT)).toBeVisible();
});

test('a lost graphics context gives a sentence, and a retry brings the map back', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(/CONTEXT_LOST|context lost/i);
  await openMap(page, '?scenario=bloomberg-2025-08');
  await page
    .locator('.maplibregl-canvas')
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
    );
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('graphics memory');
  await expect(page.getByText(TEXT)).toBeVisible();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-state=ready]')).toBeVisible();
});

import { axeFor } from './axe.ts';
import { elementOf, expectFits, expectShown, frameOf, listen, test } from './hosts.ts';
import { expect, openFigure } from './page.ts';
import { titleOf } from '../titles.ts';

const BLOOMBERG = titleOf('bloomberg-2025-08');
const LINE = titleOf('control-line');

test('an article’s scrolling drives the map, which keeps its place and its height', async ({
  page,
  hosts,
}) => {
  await hosts.example('article.html');
  const frame = page.frameLocator('iframe');
  await expectShown(frame, LINE);
  // To where the article looks for its step: near the lower edge of the window.
  await page
    .getByText('What Bloomberg reported')
    .evaluate((step) => scrollBy(0, step.getBoundingClientRect().top - 0.8 * innerHeight));
  await expect(frame.locator('.map-title strong')).toHaveText(BLOOMBERG);
  await expect(frame.locator('.card')).toContainText('would pass to Russian control');
  await expectFits(page, frame);
});

test('a slide deck drives the map by keys, in the room that it gives', async ({ page, hosts }) => {
  await hosts.example('slides.html');
  const frame = page.frameLocator('iframe');
  await expectShown(frame, LINE);
  await page.keyboard.press('ArrowRight');
  await expect(frame.locator('.map-title strong')).toHaveText(BLOOMBERG);
  await page.keyboard.press('ArrowRight');
  await expect(frame.locator('.map-kicker')).toHaveText('Where they differ');
  const overflow = await frame
    .locator('html')
    .evaluate((html) => html.scrollHeight - html.clientHeight);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a course page without script has a map that answers in its sandbox', async ({
  page,
  hosts,
}) => {
  await hosts.example('course.html');
  const frame = page.frameLocator('iframe').first();
  await expectShown(frame, BLOOMBERG);
  await expect(frame.getByRole('radio')).toHaveCount(2);
  await frame.locator('.map-box').getByRole('button', { name: 'Zoom in' }).press('Enter');
  await expect(frame.locator('[data-state=ready]')).toBeVisible();
  expect(await frame.locator('html').evaluate(() => self.origin)).toBe('null');
  await frame.getByRole('link', { name: 'Українська' }).press('Enter');
  await expectShown(frame, titleOf('bloomberg-2025-08', 'uk'));
});

test('where scripts do not come, or are refused, figure and legend stay, and a way on', async ({
  page,
  hosts,
  watch,
}) => {
  watch.expectedErrors.push(/Blocked script execution|ERR_FAILED/);
  await page.route('**/assets/embed-*.js', (route) => route.abort());
  for (const sandbox of ['allow-scripts', '']) {
    await hosts.open(frameOf('embed/en/bloomberg-2025-08/', `height="900" sandbox="${sandbox}"`));
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.figure:visible')).toHaveCount(1);
    await expect(frame.locator('.map-title')).toContainText('Reported, not agreed');
    await expect(frame.locator('.legend:visible')).toContainText(
      'Would pass to Russian control: reported demand',
    );
    await expect(frame.getByRole('radio')).toHaveCount(0);
    await expect(frame.getByRole('link', { name: /Full map/ })).toBeVisible();
  }
  // Refused, not late: links stand for the choice.
  const frame = page.frameLocator('iframe');
  await frame.getByRole('link', { name: titleOf('us-earlier-2025') }).press('Enter');
  await expect(frame.locator('.map-title')).toContainText(titleOf('us-earlier-2025'));
});

test('the element keeps the height when the page turns and the language changes', async ({
  page,
  hosts,
}) => {
  await hosts.open(elementOf('scenario="bloomberg-2025-08" lang="en"'));
  const frame = page.frameLocator('iframe');
  await expectShown(frame, BLOOMBERG);
  await expectFits(page, frame);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page, frame);
  await page.setViewportSize({ width: 844, height: 390 });
  await expectFits(page, frame);
  await page.locator('lines-of-contact').evaluate((one) => one.setAttribute('lang', 'uk'));
  await expectShown(frame, titleOf('bloomberg-2025-08', 'uk'));
  await expectFits(page, frame);
  await expect(page.getByRole('link', { name: 'The map' })).toBeHidden();
});

test('the element has its link until the map answers, passes attributes on and gives events', async ({
  page,
  hosts,
  watch,
}) => {
  watch.expectedErrors.push(/ERR_FAILED/);
  const refused = '**/embed/en/control-line/**';
  await page.route(refused, (route) => route.abort());
  await hosts.open(elementOf('scenario="control-line" lang="en"'));
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'The map' })).toBeVisible();
  await page.unroute(refused);
  await hosts.open(elementOf('scenario="control-line" lang="en"'));
  const frame = page.frameLocator('iframe');
  await expectShown(frame, LINE);
  const element = page.locator('lines-of-contact');
  const changed = element.evaluate(
    (one) =>
      new Promise((resolve) => {
        one.addEventListener('change', (event) => resolve((event as CustomEvent).detail.state.vs));
        one.setAttribute('vs', 'bloomberg-2025-08');
      }),
  );
  expect(await changed).toBe('bloomberg-2025-08');
  await expect(frame.locator('.divider')).toBeVisible();
  const selected = element.evaluate(
    (one) =>
      new Promise((resolve) => {
        one.addEventListener('select', (event) => resolve((event as CustomEvent).detail.sel));
      }),
  );
  await frame.locator('.figure:visible .zone').first().press('Enter');
  expect(await selected).toMatch(/^zone\./);
  await element.evaluate((one) => one.removeAttribute('vs'));
  await expect(frame.locator('.divider')).toHaveCount(0);
});

test('heights are told in the forms that others listen to', async ({ page, hosts }) => {
  const told = await listen(page);
  await hosts.open(frameOf('embed/en/control-line/?childId=map-1'));
  const frame = page.frameLocator('iframe');
  await expectShown(frame, LINE);
  const height = await frame
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  await expect
    .poll(told)
    .toEqual(
      expect.arrayContaining([
        { type: 'lines-of-contact', version: 1, event: 'height', height },
        { sentinel: 'amp', type: 'embed-size', height },
        { subject: 'lti.frameResize', height },
        `pymxPYMxmap-1xPYMxheightxPYMx${height}`,
      ]),
    );
});

test('the dialog makes both codes by keyboard, and selects what it may not copy', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    }),
  );
  await openFigure(page, 'bloomberg-2025-08/');
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await page.getByRole('button', { name: 'Embed this map' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Embed this map' });
  const preview = dialog.frameLocator('iframe');
  await expectShown(preview, BLOOMBERG);
  await dialog.getByRole('checkbox', { name: titleOf('russia-2024-06') }).press('Space');
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('uk');
  await dialog.getByRole('checkbox', { name: 'comparison' }).press('Space');
  await dialog.getByRole('slider', { name: /Width of the preview/ }).press('Home');
  await expectShown(preview, titleOf('bloomberg-2025-08', 'uk'));
  await expect(preview.getByRole('radio')).toHaveCount(3);
  await expect(preview.locator('input[name=scenario]')).toHaveCount(12);
  expect(await preview.locator('html').evaluate((html) => html.clientWidth)).toBe(280);
  const height = await preview
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  const updating = dialog.getByRole('textbox', { name: 'Updating code' });
  await expect(updating).toHaveValue(new RegExp(`height="${height}"`));
  await expect(updating).toHaveValue(
    /^<iframe src="http:[^"]+\/embed\/uk\/bloomberg-2025-08\/\?day=2025-08-08&amp;units=km&amp;theme=system&amp;scenarios=[^"]+" title="[^"]+" height="\d+" style="[^"]+" loading="lazy" allow="fullscreen"><\/iframe>\n<p><a href="http/,
  );
  await expect(dialog.getByRole('textbox', { name: 'Frozen code' })).toHaveValue(
    /\/frozen\/\d{4}-\d\d-\d\d-[0-9a-f]{8}\/uk\/bloomberg-2025-08\//,
  );
  const { violations } = await axeFor(page).include('dialog').exclude('iframe').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy: Updating code' }).press('Enter');
  await expect(
    dialog.getByText('The browser did not allow copying. The text is selected.'),
  ).toBeVisible();
  await expect(updating).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('<iframe');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

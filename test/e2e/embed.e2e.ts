import { AxeBuilder } from '@axe-core/playwright';
import { OEMBED_SIZE } from '../../src/prerender/oembed.ts';
import { expectShown, listen, post, SITE, test } from './hosts.ts';
import { expect, openFigure } from './page.ts';

test.skip(({ isMobile }) => isMobile, 'the tests set the widths themselves');

const BLOOMBERG = 'The deal Bloomberg reported';
const LINE = 'Lines of control';
const frameOf = (path: string, more = 'height="900"') =>
  `<iframe src="${SITE}${path}" title="Map" style="width:100%;border:0" ${more}></iframe>`;
const elementOf = (attributes: string) =>
  `<script src="${SITE}embed.js"></script>` +
  `<lines-of-contact ${attributes}><a href="${SITE}">The map</a></lines-of-contact>`;

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
  await expect(frame.locator('.card')).toContainText('would pass to Russia');
  const height = await frame
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  await expect(page.locator('iframe')).toHaveCSS('height', `${height}px`);
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
  const frame = page.frameLocator('iframe');
  await expectShown(frame, BLOOMBERG);
  await expect(frame.getByRole('radio')).toHaveCount(2);
  await frame.locator('.map-box').getByRole('button', { name: 'Zoom in' }).click();
  await expect(frame.locator('[data-state=ready]')).toBeVisible({ timeout: 40_000 });
  expect(await frame.locator('html').evaluate(() => self.origin)).toBe('null');
  await frame.getByRole('link', { name: 'Українська' }).click();
  await expectShown(frame, 'Угода, про яку повідомив Bloomberg');
});

test('where scripts are refused, figure, legend and links stay', async ({ page, hosts, watch }) => {
  watch.expectedErrors.push(/Blocked script execution/);
  await hosts.open(frameOf('embed/en/bloomberg-2025-08/', 'height="900" sandbox=""'));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.figure:visible')).toHaveCount(1);
  await expect(frame.locator('.map-title')).toContainText('Reported, not agreed');
  await expect(frame.locator('.legend:visible')).toContainText('Would pass to Russia: reported');
  await expect(frame.getByRole('link', { name: /Full map/ })).toBeVisible();
  await frame.getByRole('link', { name: 'The earlier US proposal' }).click();
  await expect(frame.locator('.map-title')).toContainText('The earlier US proposal');
});

test('the element keeps the height when the page turns and the language changes', async ({
  page,
  hosts,
}) => {
  await hosts.open(elementOf('scenario="bloomberg-2025-08" lang="en"'));
  const frame = page.frameLocator('iframe');
  const expectFits = async () => {
    await expect
      .poll(async () => {
        const content = await frame
          .locator('body')
          .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
        return content - (await page.locator('iframe').evaluate((one) => one.clientHeight));
      })
      .toBe(0);
  };
  await expectShown(frame, BLOOMBERG);
  await expectFits();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits();
  await page.setViewportSize({ width: 844, height: 390 });
  await expectFits();
  await page.locator('lines-of-contact').evaluate((one) => one.setAttribute('lang', 'uk'));
  await expectShown(frame, 'Угода, про яку повідомив Bloomberg');
  await expectFits();
  await expect(page.getByRole('link', { name: 'The map' })).toBeHidden();
});

test('the element passes attributes on and gives events', async ({ page, hosts }) => {
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

test('what can’t be followed is refused with an error that names it', async ({ page, hosts }) => {
  const told = await listen(page);
  await hosts.open(frameOf('embed/en/control-line/?pace=fast&start=later'));
  const frame = page.frameLocator('iframe');
  await expectShown(frame, LINE);
  await expect(frame.locator('.notice')).toContainText('the start “later”');
  await post(page, { command: 'set', id: 'a', values: { scenario: 'atlantis', theme: 'dark' } });
  await post(page, { command: 'explode' });
  await post(page, { version: 7 });
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
    contentWindow?.postMessage('x'.repeat(10_000_000), '*');
    contentWindow?.postMessage(
      { type: 'lines-of-contact', version: 1, command: 'set', values: 3 },
      '*',
    );
  });
  const errors = async () =>
    (await told())
      .filter(({ event }) => event === 'error')
      .map(({ code, name, value, id }) => [code, name, value, id]);
  await expect.poll(errors).toEqual([
    ['unknown', 'start', 'later', undefined],
    ['unknown', 'scenario', 'atlantis', 'a'],
    ['unknown', 'command', 'explode', undefined],
    ['version', 'version', '7', undefined],
    ['too-large', 'message', `${'x'.repeat(60)}…`, undefined],
    ['malformed', 'values', '3', undefined],
  ]);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
    for (let n = 0; n < 1000; n++) {
      const values = { units: n % 2 ? 'km' : 'mi' };
      contentWindow?.postMessage(
        { type: 'lines-of-contact', version: 1, command: 'set', values },
        '*',
      );
    }
  });
  await expect.poll(async () => (await errors()).at(-1)?.[0]).toBe('too-frequent');
  const changes = (await told()).filter(({ event }) => event === 'change');
  expect(changes.length).toBeLessThan(100);
});

test('pages of other origins than those named may not steer', async ({ page, hosts }) => {
  const told = await listen(page);
  await hosts.open(frameOf('embed/en/control-line/?origins=https://school.example'));
  await expectShown(page.frameLocator('iframe'), LINE);
  await post(page, { command: 'set', values: { scenario: 'bloomberg-2025-08' } });
  await expect
    .poll(async () => (await told()).find(({ event }) => event === 'error'))
    .toMatchObject({ code: 'origin', value: new URL(page.url()).origin });
  await expectShown(page.frameLocator('iframe'), LINE);
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

test('a scenario that does not exist, and a frozen version that is gone, say so in their frame', async ({
  page,
  hosts,
  watch,
}) => {
  watch.expectedErrors.push(/404/);
  const told = await listen(page);
  await hosts.open(frameOf('embed/uk/atlantis/'));
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading')).toHaveText('На цій мапі немає сценарію «atlantis».');
  await expect(frame.getByRole('link')).toHaveCount(5);
  await expect
    .poll(async () => (await told()).find(({ event }) => event === 'error'))
    .toMatchObject({ code: 'unknown', name: 'scenario', value: 'atlantis' });

  await hosts.open(frameOf('frozen/2020-01-01-aaaa/en/bloomberg-2025-08/?theme=dark'));
  await expect(frame.getByRole('heading')).toHaveText(
    'The frozen version “2020-01-01-aaaa” is no longer kept here.',
  );
  await frame.getByRole('link', { name: 'Show the present version' }).click();
  await expectShown(frame, BLOOMBERG);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a frozen embed names its version, and stands on files that the index lists', async ({
  page,
  request,
}) => {
  const index = (await (await request.get('frozen/index.json')).json()) as {
    versions: { version: string; files: { path: string }[] }[];
  };
  const version = index.versions[0];
  if (!version) throw new Error('no frozen version');
  const fetched: string[] = [];
  page.on('requestfinished', (one) => fetched.push(new URL(one.url()).pathname.slice(1)));
  await openEmbed(page, `frozen/${version.version}/en/bloomberg-2025-08/`);
  await expect(page.locator('#foot')).toContainText(`Frozen version ${version.version}`);
  await page.locator('.map-box').click({ position: { x: 30, y: 200 } });
  await expect(page.locator('[data-state=ready]')).toBeVisible({ timeout: 40_000 });
  const listed = version.files.map(({ path }) => path.replace(/index\.html$/, ''));
  expect(fetched.filter((path) => !path.startsWith('data:') && !listed.includes(path))).toEqual([]);
});

test('a dozen embeds on one page keep their figures, and eight of them at most a map', async ({
  page,
  hosts,
}) => {
  test.slow();
  const one = `<lines-of-contact scenario="bloomberg-2025-08" lang="en" controls="zoom"></lines-of-contact>`;
  await hosts.open(
    `<script src="${SITE}embed.js"></script>` +
      `<div style="display:grid;grid-template-columns:repeat(6,1fr)">${one.repeat(12)}</div>`,
  );
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(12);
  const live = () =>
    page
      .frames()
      .slice(1)
      .map((frame) =>
        frame.evaluate(() => document.querySelector('.map-box')?.getAttribute('data-state')),
      );
  for (let n = 0; n < 12; n++) {
    const frame = frames.nth(n).contentFrame();
    await expect(frame.locator('html')).toHaveAttribute('data-script', 'ready');
    await expect(frame.locator('.figure:visible')).toHaveCount(1);
  }
  await page.locator('lines-of-contact').evaluateAll((all) => {
    for (const element of all) (element as HTMLElement & { start: () => void }).start();
  });
  // How soon each map is drawn is the machine's affair.
  const counts = async () => {
    const states = await Promise.all(live());
    const figures = states.filter((state) => state === 'figure').length;
    const faults = states.filter((state) => state === 'fault').length;
    return { figures, faults, maps: states.length - figures - faults };
  };
  await expect.poll(counts).toEqual({ figures: 4, faults: 0, maps: 8 });
});

for (const width of [280, 700, 1400]) {
  test(`at ${width} pixels nothing is clipped, in both languages`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const lang of ['en', 'uk']) {
      await openEmbed(
        page,
        `embed/${lang}/us-framework-2025-04/?vs=bloomberg-2025-08&compare=flip`,
      );
      const faults = await page.evaluate(() => {
        const { clientWidth } = document.documentElement;
        const shown = [...document.querySelectorAll('body *:not(svg *)')].filter((one) =>
          one.checkVisibility({ visibilityProperty: true }),
        );
        const boxes = shown.filter((one) => !one.closest('.unseen, .defs, .map-pane'));
        return boxes
          .filter((one) => {
            const box = one.getBoundingClientRect();
            return (
              box.right > clientWidth + 1 || box.left < -2 || one.scrollWidth > one.clientWidth + 8
            );
          })
          .map((one) => `${one.tagName}.${one.className}`)
          .filter((name) => !/^(SPAN|A|STRONG|INPUT|OPTION|LABEL|LEGEND)\./.test(name));
      });
      expect(faults).toEqual([]);
    }
  });
}

test('oEmbed’s size holds the whole embed', async ({ page }) => {
  await page.setViewportSize(OEMBED_SIZE);
  for (const lang of ['en', 'uk']) {
    for (const id of ['bloomberg-2025-08', 'us-framework-2025-04']) {
      await openEmbed(page, `embed/${lang}/${id}/`);
      const height = await page
        .locator('body')
        .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
      expect(height).toBeLessThanOrEqual(OEMBED_SIZE.height);
    }
  }
});

test('neither finger nor wheel is taken from the page, and the keyboard finds its way out', async ({
  page,
  hosts,
}) => {
  await hosts.open(
    `<a href="#before">before</a>${frameOf('embed/en/bloomberg-2025-08/', 'height="1300"')}` +
      `<a href="#after">after</a><div style="height:200vh"></div>`,
  );
  const frame = page.frameLocator('iframe');
  await expectShown(frame, BLOOMBERG);
  await frame.locator('.map-box').getByRole('button', { name: 'Zoom in' }).click();
  await expect(frame.locator('[data-state=ready]')).toBeVisible({ timeout: 40_000 });
  const box = await frame.locator('.map-canvas').boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'before' }).focus();
  let steps = 0;
  const isOut = () => page.evaluate(() => document.activeElement?.textContent === 'after');
  while (!(await isOut()) && steps < 40) {
    await page.keyboard.press('Tab');
    steps++;
  }
  expect(await isOut()).toBe(true);
  expect(steps).toBeGreaterThan(8);
});

test('an embed stores nothing', async ({ page, context }) => {
  await openEmbed(page, 'embed/en/bloomberg-2025-08/');
  await page.getByRole('radio', { name: LINE }).check();
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in an embed (${theme})`, async ({ page }) => {
    await openEmbed(
      page,
      `embed/en/bloomberg-2025-08/?theme=${theme}&sel=zone.donetsk.ukraine&vs=control-line`,
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
}

test('the dialog makes both codes by keyboard, and selects what it may not copy', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    }),
  );
  await openFigure(page, 'bloomberg-2025-08/');
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  await page.getByRole('button', { name: 'Embed this map' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Embed this map' });
  const preview = dialog.frameLocator('iframe');
  await expectShown(preview, BLOOMBERG);
  await dialog.getByRole('checkbox', { name: 'Russia’s stated demand' }).press('Space');
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('uk');
  await dialog.getByRole('checkbox', { name: 'comparison' }).press('Space');
  await dialog.getByRole('slider', { name: /Width of the preview/ }).press('Home');
  await expectShown(preview, 'Угода, про яку повідомив Bloomberg');
  await expect(preview.getByRole('radio')).toHaveCount(4);
  expect(await preview.locator('html').evaluate((html) => html.clientWidth)).toBe(280);
  const height = await preview
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  const updating = dialog.getByRole('textbox', { name: 'Updating code' });
  await expect(updating).toHaveValue(new RegExp(`height="${height}"`));
  await expect(updating).toHaveValue(
    /^<iframe src="http:[^"]+\/embed\/uk\/bloomberg-2025-08\/\?units=km&amp;theme=system&amp;scenarios=[^"]+" title="[^"]+" height="\d+" style="[^"]+" loading="lazy" allow="fullscreen"><\/iframe>\n<p><a href="http/,
  );
  await expect(dialog.getByRole('textbox', { name: 'Frozen code' })).toHaveValue(
    /\/frozen\/\d{4}-\d\d-\d\d-[0-9a-f]{8}\/uk\/bloomberg-2025-08\//,
  );
  const { violations } = await new AxeBuilder({ page })
    .include('dialog')
    .exclude('iframe')
    .analyze();
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

async function openEmbed(page: Parameters<typeof openFigure>[0], path: string): Promise<void> {
  await page.goto(`./${path}`);
  await page.waitForFunction(() => document.documentElement.dataset['script'] === 'ready');
}

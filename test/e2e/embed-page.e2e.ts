import { axeFor } from './axe.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { OEMBED_SIZE } from '../../src/site/pages/oembed.ts';
import { formatDay } from '../../src/words/format.ts';
import { expectShown, frameOf, listen, SITE, test } from './hosts.ts';
import { expect, openFigure } from './page.ts';
import { titleOf } from '../titles.ts';

const BLOOMBERG = titleOf('bloomberg-2025-08');
const LINE = titleOf('control-line');

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
  await expect(frame.getByRole('link')).toHaveCount(13);
  await expect
    .poll(async () => (await told()).find(({ event }) => event === 'error'))
    .toMatchObject({ code: 'unknown', name: 'scenario', value: 'atlantis' });

  await hosts.open(frameOf('frozen/2020-01-01-aaaa/en/bloomberg-2025-08/?theme=dark'));
  await expect(frame.getByRole('heading')).toHaveText(
    'The frozen version “2020-01-01-aaaa” is no longer kept here.',
  );
  await frame.getByRole('link', { name: 'Show the current version' }).click();
  await expectShown(frame, BLOOMBERG);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const lang of LANGUAGES) {
  test(`an embed of a day that the archive has not says which it shows, in ${lang} @phone`, async ({
    page,
  }) => {
    const { time, twoDays } = MESSAGES[lang];
    const day = (date: string) => formatDay(date, lang);
    await openEmbed(page, `embed/${lang}/control-line/?day=2023-01-01`);
    const notes = page.locator('#link-notices .notice');
    await expect(notes).toHaveText(time.nearest(day('2023-01-01'), day('2024-07-08')));
    await expect(page.locator('.map-credit')).toContainText(day('2024-07-08'));
    await openEmbed(page, `embed/${lang}/control-line/?day=2025-08-08&vs-day=2023-01-01`);
    await expect(notes).toHaveText(twoDays.nearest(day('2023-01-01'), day('2024-07-08')));
    await openEmbed(page, `embed/${lang}/control-line/?day=2024-08-08`);
    await expect(page.locator('.map-credit')).toContainText(day('2024-08-08'));
    await expect(notes).toHaveCount(0);
  });
}

test('an embed of who held what hatches what is not confirmed, or says that it is not known @phone', async ({
  page,
}) => {
  const shape = page.locator('#s-unconfirmed');
  const entry = page
    .locator('#legend')
    .getByText(/^Not confirmed on that day \(seen close up\): \d[\d,]*\skm²$/);
  const { unconfirmedUnknown } = MESSAGES.en.embed.page;
  await openEmbed(page, 'embed/en/control-line/?day=2024-10-01');
  await expect(page.locator('.map-credit')).toContainText(formatDay('2024-10-01', 'en'));
  await expect(shape).toHaveAttribute('d', /^M/);
  await expect(entry.first()).toBeVisible();
  await expect(page.getByText(unconfirmedUnknown)).toHaveCount(0);
  await openEmbed(page, 'embed/en/control-line/?day=2024-07-08');
  await expect(page.getByText(unconfirmedUnknown)).toBeVisible();
  await expect(shape).toHaveAttribute('d', '');
  await expect(entry).toHaveCount(0);
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
  await expect(page.locator('[data-state=ready]')).toBeVisible();
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
  test(`at ${width} pixels the map is as wide as the frame, and nothing is clipped, in both languages`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const lang of LANGUAGES) {
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
      const map = await page.locator('.map-stage').evaluate((stage) => stage.clientWidth);
      expect(map, 'the map is as wide as the frame').toBe(
        await page.evaluate(() => document.documentElement.clientWidth),
      );
    }
  });
}

test('oEmbed’s size holds the whole embed', async ({ page }) => {
  await page.setViewportSize(OEMBED_SIZE);
  for (const lang of LANGUAGES) {
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
  await frame.locator('.map-box').getByRole('button', { name: 'Zoom in' }).press('Enter');
  await expect(frame.locator('[data-state=ready]')).toBeVisible();
  const box = await frame.locator('.map-canvas').boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'before' }).focus();
  let steps = 0;
  // From a frame the focus arrives in its own time, and the next key may already lead on.
  const after = page.getByRole('link', { name: 'after' });
  await after.evaluate((link) =>
    link.addEventListener('focus', () => link.setAttribute('data-reached', '')),
  );
  const isOut = async () => (await after.getAttribute('data-reached')) !== null;
  while (!(await isOut()) && steps < 40) {
    await page.keyboard.press('Tab');
    steps++;
  }
  expect(await isOut()).toBe(true);
  expect(steps).toBeGreaterThan(8);
});

test('the card of what is chosen in an embed leads to the glossary', async ({ page, hosts }) => {
  await hosts.open(frameOf('embed/en/bloomberg-2025-08/?sel=zone.donetsk.ukraine'));
  const terms = page.frameLocator('iframe').locator('.card a.term');
  await expect(terms.first()).toHaveAttribute('href', /\/glossary\/#reported$/);
  await expect(terms.last()).toHaveAttribute('href', /\/glossary\/#recognition$/);
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
    const { violations } = await axeFor(page).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
}

async function openEmbed(page: Parameters<typeof openFigure>[0], path: string): Promise<void> {
  await page.goto(`./${path}`);
  await page.waitForFunction(() => document.documentElement.dataset['script'] === 'ready');
}

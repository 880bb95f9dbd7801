import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { channels } from '../../src/grammar/colour.ts';
import { PALETTES, restColour } from '../../src/grammar/palette.ts';
import { SITE_PAGES } from '../../src/site/pages/site-pages.ts';
import { titleOf } from '../titles.ts';
import { expect, openFigure, test } from './page.ts';
import { pdfText } from './pdf-text.ts';
import { folderOf } from '../language-folder.ts';
import { LANGUAGES } from '../../src/model/language.ts';

const SCENARIOS = readdirSync(new URL('../../src/content/scenarios', import.meta.url))
  .map((file) => file.replace('.json', ''))
  .map((id) => (id === 'control-line' ? '' : `${id}/`));

const FORMATS = ['A4', 'Letter'] as const;

type Size = Readonly<Record<'width' | 'height', number>>;

/** What the reader prints from. */
const SCREEN: Size = { width: 1440, height: 900 };

/** What the margins leave of A4, in CSS pixels. */
const SHEETS = {
  portrait: { width: 718, height: 1046 },
  landscape: { width: 1046, height: 718 },
} as const;

for (const lang of LANGUAGES) {
  test(`every page of a record prints whole, upright and across: all but some sources on one sheet, ${lang}`, async ({
    page,
  }) => {
    for (const scenario of SCENARIOS) {
      await page.emulateMedia({ media: null });
      await page.setViewportSize(SCREEN);
      await page.goto(`./${folderOf(lang)}${scenario}`);
      for (const [orientation, sheet] of Object.entries(SHEETS)) {
        await test.step(`${scenario} ${orientation}`, () => expectWhole(page, orientation, sheet));
      }
    }
  });
}

async function expectWhole(page: Page, orientation: string, sheet: Size): Promise<void> {
  await page.emulateMedia({ media: null });
  for (const format of FORMATS) await expectTwoSheetsAtMost(page, format, orientation);

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  const shown = [
    page.locator('.masthead h1'),
    page.locator('.reading h2'),
    page.locator('.reading .status'),
    page.locator('.map-title'),
    page.locator('svg.figure-desktop'),
    page.locator('.map-credit'),
    page.locator('.legends > :not(.waiting) li').last(),
    page.locator('.reading .printed table tr').last(),
    page.locator('.sources li').first(),
  ].map((locator) => locator.filter({ visible: true }));
  for (const part of shown) {
    await expect(part).toHaveCount(1);
    await expect(part).toBeInViewport({ ratio: 0.99 });
  }
  const addresses = await page.locator('.sources a').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href'),
      printed: getComputedStyle(link, '::after').content,
    })),
  );
  expect(addresses.length).toBeGreaterThan(0);
  for (const { href, printed } of addresses) expect(printed).toContain(href);
}

/** That there is no third sheet to print; asking for that one alone, nothing has to be drawn. */
async function expectTwoSheetsAtMost(page: Page, format: string, orientation: string) {
  const third = page.pdf({
    format,
    landscape: orientation === 'landscape',
    preferCSSPageSize: true,
    pageRanges: '3',
  });
  await expect(third).rejects.toThrow('Page range exceeds page count');
}

/** The darkest that paper may be at its corners and in the map's sea, by channel. */
const PALE = 200;

/** A comparison by two proposals that differ, and what it names. */
const COMPARED = ['us-framework-2025-04', 'bloomberg-2025-08'] as const;

// Neither depends on the other.
for (const [lang, theme] of [
  ['en', 'light'],
  ['uk', 'dark'],
] as const) {
  test(`every comparison prints both maps by name, ${lang}, ${theme}`, async ({ page }) => {
    const folder = folderOf(lang);
    for (const how of ['swipe', 'side', 'flip', 'difference']) {
      await page.emulateMedia({ media: null });
      await page.setViewportSize(SCREEN);
      const query = `?vs=${COMPARED[1]}&compare=${how}&theme=${theme}&divide=30`;
      await openFigure(page, `${folder}${COMPARED[0]}/${query}`);
      // What the other one says comes when the page answers already.
      for (const id of COMPARED) {
        await expect(page.locator('.map')).toContainText(titleOf(id, lang));
        await expect(page.locator('h2', { hasText: titleOf(id, lang) }).first()).toBeAttached();
      }
      for (const [orientation, sheet] of Object.entries(SHEETS)) {
        const where = `${how}, ${orientation}`;
        // The sources of two may need another sheet; the maps and what differs never do.
        for (const format of FORMATS) await expectTwoSheetsAtMost(page, format, orientation);
        // No style tells the formats apart: what is written on one is written on the other.
        const landscape = orientation === 'landscape';
        const text = pdfText(await page.pdf({ format: 'A4', landscape, preferCSSPageSize: true }));
        for (const id of COMPARED) {
          // In the heading and over its map.
          const title = titleOf(id, lang).replaceAll(/\s/g, '');
          expect(text.split(title).length, `${title}: ${where}`).toBeGreaterThan(2);
        }
        const legend = await page.locator('.legend:visible li').allTextContents();
        expect(legend.length).toBeGreaterThan(3);
        for (const line of legend) expect(text, where).toContain(line.replaceAll(/\s/g, ''));
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize(sheet);
        const maps = page.locator('svg.figure').filter({ visible: true });
        await expect(maps, where).toHaveCount(how === 'difference' ? 1 : 2);
        const parts = ['svg.figure', '.map-title', '.legend li', '.differences tr'];
        expect(await outside(page, parts), where).toEqual([]);
        expect(await overlapping(page), where).toEqual([]);
        expect(await darkCorners(page), where).toEqual([]);
        await page.emulateMedia({ media: null });
      }
    }
  });
}

test('a zoomed view says that the whole map is printed', async ({ page }) => {
  await openFigure(page, 'bloomberg-2025-08/?map=8/48/37');
  const said = 'Thewholemapisprinted';
  expect(pdfText(await page.pdf())).toContain(said);
  await openFigure(page, 'bloomberg-2025-08/');
  expect(pdfText(await page.pdf())).not.toContain(said);
});

test('other pages and embeds print in light colours, whatever theme the reader chose', async ({
  page,
}) => {
  for (const path of [...SITE_PAGES.map(({ name }) => `${name}/`), 'embed/en/bloomberg-2025-08/']) {
    await page.emulateMedia({ media: null });
    await page.goto(`./${path}?theme=dark`);
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    await page.emulateMedia({ media: 'print' });
    expect(await darkCorners(page), path).toEqual([]);
  }
});

/** Printed parts that run out of the sheet. */
async function outside(page: Page, selectors: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    (all) =>
      [...document.querySelectorAll<HTMLElement>(all.join())].flatMap((part) => {
        if (!part.checkVisibility({ visibilityProperty: true })) return [];
        const { left, right, bottom } = part.getBoundingClientRect();
        const isIn = left >= -1 && right <= innerWidth + 1 && bottom + scrollY <= innerHeight + 1;
        return isIn ? [] : [part.outerHTML.slice(0, 80)];
      }),
    selectors,
  );
}

/** Printed blocks of which one lies on another. */
async function overlapping(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const blocks = document.querySelectorAll<HTMLElement>(
      '.map-titles, .map-stage, .map-credit, .map figcaption, .reading h2, .differences > p, .table-box, .printed',
    );
    const boxes = [...blocks].flatMap((block) => {
      const box = block.getBoundingClientRect();
      return block.checkVisibility() && box.height > 0 ? [{ name: block.className, box }] : [];
    });
    return boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return across > 1 && down > 1 ? [`${a.name} on ${b.name}`] : [];
      }),
    );
  });
}

/** Where a printed page, or the sea at the foot of its map, is dark. */
async function darkCorners(page: Page): Promise<readonly string[]> {
  const points = await page.evaluate(() => {
    const map = document.querySelector('.map-stage')?.getBoundingClientRect();
    const sea = map && [map.left + map.width * 0.45, map.bottom - map.height * 0.06];
    return [[innerWidth - 3, 2], [2, innerHeight - 3], ...(sea ? [sea] : [])].map((point) =>
      point.map(Math.round),
    );
  });
  const [right, low] = [0, 1].map((axis) => Math.max(...points.map((point) => point[axis] ?? 0)));
  const clip = { x: 0, y: 0, width: (right ?? 0) + 1, height: (low ?? 0) + 1 };
  const picture = await page.screenshot({ scale: 'css', fullPage: true, clip });
  const { data, width } = PNG.sync.read(picture);
  return points.flatMap(([x = 0, y = 0]) => {
    const index = (y * width + x) * 4;
    const colour = [0, 1, 2].map((channel) => data[index + channel] ?? 0);
    return Math.min(...colour) < PALE ? [`${colour.join()} at ${x}, ${y}`] : [];
  });
}

test('paper has the light colours and the figure, whatever the screen shows', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  const land = page.locator('.figure-desktop .fill-ukraine');
  const colour = () => land.evaluate((element) => getComputedStyle(element).fill);
  const dark = await colour();
  // As when the map has taken over, which needs WebGL.
  await page.locator('.map-box').evaluate((box) => box.setAttribute('data-state', 'ready'));
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await colour()).not.toBe(dark);
  const [r, g, b] = channels(restColour(PALETTES.light));
  expect(await colour()).toBe(`rgb(${r}, ${g}, ${b})`);
  await expect(page.locator('svg.figure-desktop')).toBeVisible();
  for (const away of [
    '.map-canvas',
    '.zoom',
    '.switch',
    '.pages',
    '.languages',
    'svg.figure-phone',
  ]) {
    await expect(page.locator(away)).toBeHidden();
  }
});

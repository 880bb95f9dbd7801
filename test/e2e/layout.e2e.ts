import type { Page } from '@playwright/test';
import { readScenarios } from '../../src/content/check.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { folderOf } from '../language-folder.ts';
import { titleOf } from '../titles.ts';
import { expect, expectApart, openFigure, test, unfold } from './page.ts';
import { settle } from './settle.ts';

/** Windows in which the page has to hold: what it is, and its size in CSS pixels. */
const WINDOWS = {
  'a small phone': { width: 320, height: 568 },
  'a phone on its side': { width: 844, height: 390 },
  'a phone': { width: 390, height: 844 },
  'a tablet': { width: 768, height: 1024 },
  'a desktop': { width: 1440, height: 900 },
} as const;

/** Where each of these stands; the longest texts of both languages. */
const PATHS = [
  'us-framework-2025-04/?vs=us-earlier-2025&compare=difference&sel=region.dnipropetrovsk',
  'uk/us-framework-2025-04/?vs=bloomberg-2025-08&compare=flip&sel=place.zaporizhzhia-npp',
  'uk/us-earlier-2025/?vs=us-framework-2025-04&sel=region.zaporizhzhia&units=mi',
] as const;

/** What is cut off or runs out of its box: text that nobody can read or scroll to. */
async function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const out = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls aside'] : [];
    const visible = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element instanceof HTMLElement &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('.unseen, .skip, .defs, select'),
    );
    for (const element of visible) {
      const name = `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`;
      const { overflowX } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      if (!scrolls && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
        if (!element.matches('.map-stage, .map-pane, .map-canvas, input')) out.push(name);
      }
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const box = element.getBoundingClientRect();
      if (
        (hasText || element.matches('button, input, svg')) &&
        !element.closest('.table-box, .divider') &&
        (box.left < -1 || box.right > innerWidth + 1)
      ) {
        out.push(name);
      }
    }
    return out;
  });
}

/** Controls smaller than 44 CSS pixels; links in text and lists need 24 or room around them. */
async function small(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>('button, select, summary, .switch label, input'),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    return targets.flatMap((element) => {
      if (element.matches('.link, label input')) return [];
      const { width, height } = element.getBoundingClientRect();
      const least = Math.min(width, height);
      return least < 43.9 ? [`${least.toFixed(1)} ${element.outerHTML.slice(0, 90)}`] : [];
    });
  });
}

const setFontSize = (page: Page, size: string) =>
  page.evaluate((value) => void (document.documentElement.style.fontSize = value), size);

/** Windows in which text of twice the size is looked at. */
const ENLARGED: readonly string[] = ['a small phone', 'a phone', 'a desktop'];

for (const [what, size] of Object.entries(WINDOWS)) {
  const enlarged = ENLARGED.includes(what) ? ', nor at 200 % text' : '';
  test(`on ${what} nothing is clipped${enlarged}, the card leaves the map free, controls are large`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    for (const path of PATHS) {
      await openFigure(page, path);
      await expect(page.locator('.sheet')).toBeVisible();
      await expectApart(page);
      expect(await clipped(page), path).toEqual([]);
      expect(await small(page), path).toEqual([]);
      if (enlarged) {
        await setFontSize(page, '32px');
        expect(await clipped(page), `${path} at 200 % text`).toEqual([]);
        await setFontSize(page, '');
      }
      await page.keyboard.press('Escape');
      await expect(page.locator('.sheet')).toBeHidden();
      expect(await clipped(page), `${path} without its card`).toEqual([]);
    }
  });
}

test('texts twice as long run out of nothing', async ({ page }) => {
  for (const size of [WINDOWS['a small phone'], WINDOWS['a desktop']]) {
    await page.setViewportSize(size);
    await openFigure(page, PATHS[1]);
    await expect(page.locator('.sheet')).toBeVisible();
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (text.parentElement?.closest('script, style, svg, h1')) continue;
        if (text.data.trim()) text.data = `${text.data} ${text.data}`;
      }
    });
    expect(await clipped(page), `${size.width} px`).toEqual([]);
  }
});

test('on a phone finding, map, legend and choice are on the first screen and a half', async ({
  page,
}) => {
  const { height } = WINDOWS['a phone'];
  await page.setViewportSize(WINDOWS['a phone']);
  const compared = 'uk/bloomberg-2025-08/?vs=us-earlier-2025&compare=difference';
  for (const path of ['', 'bloomberg-2025-08/', 'us-earlier-2025/', compared]) {
    await openFigure(page, path);
    await expect(page.locator('#lead .lead')).toHaveCount(path === compared ? 2 : 1);
    const bottomOf = async (part: string) => {
      const box = await page.locator(part).last().boundingBox();
      return (box?.y ?? Infinity) + (box?.height ?? 0);
    };
    expect(await bottomOf('#lead .lead'), path).toBeLessThan(height / 3);
    expect(await bottomOf('.map-stage'), path).toBeLessThan(height);
    expect(await bottomOf('.legend'), path).toBeLessThan(1.5 * height);
    expect(await bottomOf('.switch [type=radio]:visible'), path).toBeLessThan(1.5 * height);
  }
});

test('on a phone the ways to all parts of the site are in sight', async ({ page }) => {
  for (const width of [WINDOWS['a small phone'].width, WINDOWS['a phone'].width]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('./uk/glossary/');
    const links = page.locator('.pages a');
    await expect(links).toHaveCount(6);
    for (const link of await links.all()) {
      const box = await link.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(width);
    }
  }
});

test('in a low window finding and legend are on the first screen, before the choice', async ({
  page,
}) => {
  const height = 475;
  await page.setViewportSize({ width: 960, height });
  for (const path of ['bloomberg-2025-08/', 'uk/bloomberg-2025-08/']) {
    await openFigure(page, path);
    const legend = await page.locator('.legend').last().boundingBox();
    const choice = await page.locator('#choice').boundingBox();
    const end = (legend?.y ?? Infinity) + (legend?.height ?? 0);
    expect(end, path).toBeLessThan(height);
    expect(choice?.y, path).toBeGreaterThanOrEqual(end);
  }
});

for (const lang of LANGUAGES) {
  test(`on a desktop no legend has to be scrolled, in ${lang}`, async ({ page }) => {
    await page.setViewportSize(WINDOWS['a desktop']);
    const path = `${folderOf(lang)}bloomberg-2025-08/`;
    await openFigure(page, path);
    // A second visit, in the page's own fonts: others are a little wider.
    await page.evaluate(() => document.fonts.ready);
    await openFigure(page, path);
    await unfold(page);
    const legend = page.locator('figcaption').filter({ has: page.locator('.legend') });
    for (const { id } of readScenarios()) {
      await page.locator(`[type=radio][value='${id}']`).check();
      await expect(page.locator('.map-title')).toContainText(titleOf(id, lang));
      await expect(legend.locator('.legend')).toBeVisible();
      await settle(page);
      const hidden = await legend.evaluate((box) => box.scrollHeight - box.clientHeight);
      expect(hidden, id).toBe(0);
    }
  });
}

test('on a phone a small map follows the text, says what the map shows, and leads back to it', async ({
  page,
}) => {
  await page.setViewportSize(WINDOWS['a phone']);
  await openFigure(page, 'bloomberg-2025-08/');
  const follows = page.locator('.map-in-sight');
  const section = page.locator('#reading h3').nth(3);
  await expect(section).toBeVisible();
  await expect(follows).toHaveCount(0);
  await section.evaluate((heading) => heading.scrollIntoView());
  await expect(follows).toHaveText(
    /Back to the map\. Russia would gain control of about\s6,800\skm²/,
  );
  await expect(follows.locator('img')).toHaveJSProperty('complete', true);
  const bar = await follows.boundingBox();
  const read = await section.boundingBox();
  expect(read?.y).toBeGreaterThanOrEqual(bar?.height ?? Infinity);
  await follows.click();
  await expect(follows).toHaveCount(0);
  await expect(page.locator('.map-stage')).toBeInViewport();
  await expect(page.locator('.map-titles')).toBeFocused();

  await page.setViewportSize(WINDOWS['a desktop']);
  await section.evaluate((heading) => heading.scrollIntoView());
  await expect(follows).toBeHidden();
});

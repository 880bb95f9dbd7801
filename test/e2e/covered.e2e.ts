import type { Page } from '@playwright/test';
import { expect, openFigure, test } from './page.ts';
import { folderOf } from '../language-folder.ts';
import { LANGUAGES } from '../../src/model/language.ts';

/** Windows from the smallest to the largest, in CSS pixels: phones, enlarged pages, projectors. */
const WINDOWS = [
  [280, 480],
  [280, 653],
  [320, 256],
  [320, 568],
  [360, 640],
  [375, 667],
  [390, 844],
  [412, 915],
  [568, 320],
  [667, 375],
  [768, 1024],
  [844, 390],
  [700, 800],
  [960, 475],
  [1024, 600],
  [1093, 504],
  [1280, 720],
  [1440, 900],
  [1080, 1920],
  [2560, 1440],
] as const;

/** Windows in which text of twice the size is looked at. */
const ENLARGED = [
  [390, 844],
  [844, 390],
  [1280, 720],
  [1920, 1080],
] as const;

const VS = 'us-framework-2025-04/?vs=bloomberg-2025-08';
const PATHS = [
  'bloomberg-2025-08/',
  'bloomberg-2025-08/?sel=region.donetsk&units=stones',
  `${VS}&compare=swipe`,
  `${VS}&compare=side`,
  `${VS}&compare=flip&sel=place.zaporizhzhia-npp`,
  `${VS}&compare=difference`,
] as const;
const EMBEDS = [`${VS}&compare=swipe`, `${VS}&compare=flip`, `${VS}&compare=difference`] as const;

/**
 * What cannot be seen or pressed wherever the reader scrolls to, because something else lies over
 * it; and how much of the map is on the first screen, if little.
 */
async function covered(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    scrollTo(0, 0);
    const out: string[] = [];
    const stage = document.querySelector('.map-stage')?.getBoundingClientRect();
    const seen = Math.round(
      stage ? Math.min(stage.bottom, innerHeight) - Math.max(stage.top, 0) : 0,
    );
    // Large text, a notice or the lowest windows may push it down the page: it is as high as ever.
    if (stage && stage.height < 180) out.push(`a map ${stage.height} px high`);
    const isLarge = parseFloat(getComputedStyle(document.documentElement).fontSize) > 16;
    const isPushed = isLarge || document.querySelector('.embed, .notice');
    if (!isPushed && innerHeight > 350 && seen < 140) out.push(`${seen} px of the map`);
    const mapEnds = document.querySelector('.map-box')?.getBoundingClientRect().right ?? Infinity;
    const isBesideMap = (target: Element) =>
      target.closest('.column, figcaption') !== null ||
      (target.closest('#time')?.getBoundingClientRect().left ?? -1) >= mapEnds - 1;
    const targets = document.querySelectorAll<HTMLElement>(
      'button, a[href], select, summary, label, h1, h2, h3, .map-title, .map-credit, .divider-line, .notice p, .legend li',
    );
    for (const target of targets) {
      if (!target.checkVisibility({ visibilityProperty: true })) continue;
      if (target.closest('.unseen, .skip, .table-box, [hidden]')) continue;
      // Links in texts stand where their text does.
      if (target.matches('.reading a, .reading button, .sheet li a, .sheet li button')) continue;
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = target.getClientRects()[0] ?? new DOMRect();
      const middle = [(left + right) / 2, (top + bottom) / 2] as const;
      const points = target.matches('.divider-line')
        ? [middle]
        : [middle, [left + 3, top + 3], [right - 3, top + 3], [left + 3, bottom - 3]];
      for (const [x = 0, y = 0] of points) {
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
        const hit = document.elementFromPoint(x, y);
        if (!hit || hit.contains(target) || target.contains(hit)) continue;
        if (target.matches('.divider-line') && hit.closest('.divider')) continue;
        // Beside the map the card takes the place of the text.
        if (hit.closest('.sheet') && isBesideMap(target)) continue;
        out.push(
          `${target.outerHTML.slice(0, 80)} under ${hit.outerHTML.slice(0, 60)} at ${x}, ${y}`,
        );
        break;
      }
    }
    scrollTo(0, 0);
    return out;
  });
}

async function expectNothingCovered(page: Page, sizes: typeof WINDOWS | typeof ENLARGED) {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    expect(await covered(page), `${page.url()} at ${width} × ${height}`).toEqual([]);
  }
}

/** Sets the text size of the browser's own settings, which media queries go by as well. */
async function enlarge(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
}

for (const lang of LANGUAGES) {
  const folder = folderOf(lang);
  for (const path of PATHS) {
    test(`nothing is covered at any size, /${folder}${path}`, async ({ page }) => {
      await openFigure(page, folder + path);
      // What two records differ in comes when the page answers already.
      if (path.includes('vs=')) await expect(page.locator('.differences')).toBeVisible();
      await expectNothingCovered(page, WINDOWS);
      await enlarge(page);
      await expectNothingCovered(page, ENLARGED);
    });
  }
  test(`nothing is covered in embeds at any size, ${lang}`, async ({ page }) => {
    for (const path of EMBEDS) {
      await page.goto(`./embed/${lang}/${path}`);
      await expect(page.locator('html[data-script=ready]')).toBeAttached();
      await expectNothingCovered(page, WINDOWS);
    }
    await enlarge(page);
    await expectNothingCovered(page, ENLARGED);
  });
}

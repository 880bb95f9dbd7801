import { MESSAGES } from '../../src/content/messages/index.ts';
import { COMPARISONS } from '../../src/model/view.ts';
import { expectNoViolation } from './axe.ts';
import { expect, openFigure, openMap, test } from './page.ts';
import { folderOf } from '../language-folder.ts';
import { LANGUAGES } from '../../src/model/language.ts';

/** Axe takes seconds for each state of a page of this length. */

for (const lang of LANGUAGES) {
  const words = MESSAGES[lang];
  const root = folderOf(lang);
  // Language and window do not depend on each other.
  const tag = lang === LANGUAGES[0] ? ' @phone' : '';

  test(`axe finds nothing in whatever is open, in ${lang}${tag}`, async ({ page }) => {
    await openFigure(page, `${root}bloomberg-2025-08/?sel=region.donetsk&units=stones`);
    await expect(page.locator('.notice')).toBeVisible();
    await expectNoViolation(page, 'a region’s card and a notice');

    const dialog = page.getByRole('dialog');
    await page.keyboard.press('/');
    await dialog.getByRole('searchbox').fill(words.sites['zaporizhzhia-npp'].slice(0, 10));
    await page.keyboard.press('Enter');
    await expectNoViolation(page, 'a site’s card', '.sheet');

    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await dialog.getByRole('searchbox').fill(words.regions.donetsk.slice(0, 3));
    await expectNoViolation(page, 'search', '.dialog');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: words.map.menu }).click();
    await expect(dialog).toBeVisible();
    await expectNoViolation(page, 'menu', '.dialog');
    await page.getByRole('button', { name: words.menu.help }).click();
    await expect(page.getByRole('dialog', { name: words.help.title })).toBeVisible();
    await expectNoViolation(page, 'help', '.dialog');
  });

  test(`axe finds nothing in the glossary, nor where a link leads into it, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`${root}glossary/`);
    await expect(page.locator('h1')).toHaveText(words.glossary.title);
    await expectNoViolation(page, 'glossary');
    await page.goto(`${root}glossary/#annexation`);
    await expectNoViolation(page, 'glossary, at a term', ':target');
  });

  test(`axe finds nothing in the timeline, nor where a link leads into it, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`${root}timeline/`);
    await expect(page.locator('h1')).toHaveText(words.reading.timeline);
    await expectNoViolation(page, 'timeline');
    await page.goto(`${root}timeline/#on-2025-04-23`);
    await expectNoViolation(page, 'timeline, at a day', ':target');
  });

  test(`axe finds nothing in the page of all records, which a phone reads sideways by keyboard, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${root}matrix/`);
    await expect(page.locator('h1')).toHaveText(words.reading.matrix);
    await expectNoViolation(page, 'matrix');
    // The page itself never scrolls sideways; the table does, and the record stays in sight.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const table = page.locator('.matrix');
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    const first = await table.locator('tbody th').first().boundingBox();
    expect(first?.x).toBeLessThan(40);
  });

  test(`axe finds nothing in any comparison, in ${lang}${tag}`, async ({ page }) => {
    for (const compare of COMPARISONS) {
      await openFigure(page, `${root}us-earlier-2025/?vs=us-framework-2025-04&compare=${compare}`);
      await expect(page.locator('.differences')).toBeVisible();
      await expectNoViolation(page, compare, '#map', '#choice', '.differences');
    }
  });
}

test('axe finds nothing with the map and an assessment’s text', async ({ page }) => {
  await openMap(page);
  await expectNoViolation(page, 'map');
});

test('everything is reached by Tab, in the order in which it is read, with a focus to be seen @phone', async ({
  page,
}) => {
  await openFigure(page, 'bloomberg-2025-08/?vs=us-earlier-2025');
  const parts: string[] = [];
  const unseen: string[] = [];
  for (let step = 0; step < 50; step++) {
    await page.keyboard.press('Tab');
    const { part, seen, name } = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement | SVGElement;
      // A zone is outlined on the map, a choice on its label, the slider on its thumb.
      const outlined = [focused, focused.closest('label')].some(
        (element) => element && getComputedStyle(element).outlineStyle !== 'none',
      );
      return {
        part: ['masthead', 'map', 'choice', 'reading'].find((id) => focused.closest(`#${id}`)),
        seen:
          outlined ||
          focused.closest('.divider') !== null ||
          document.querySelector('.figure use.focus-line') !== null,
        name: focused.outerHTML.slice(0, 120),
      };
    });
    if (part && parts.at(-1) !== part) parts.push(part);
    if (!seen) unseen.push(name);
  }
  expect(parts).toEqual(['masthead', 'map', 'choice', 'reading']);
  expect(unseen).toEqual([]);
});

import { readdirSync } from 'node:fs';
import { expect, test } from './page.ts';

const SCENARIOS = readdirSync(new URL('../../src/content/scenarios', import.meta.url))
  .map((file) => file.replace('.json', ''))
  .map((id) => (id === 'control-line' ? '' : `${id}/`));
const PAGES = ['', 'uk/'].flatMap((lang) => SCENARIOS.map((scenario) => lang + scenario));

/** What the margins leave of A4, in CSS pixels. */
const SHEETS = {
  portrait: { width: 718, height: 1046 },
  landscape: { width: 1046, height: 718 },
} as const;

/** Paper is the same from every screen. */
test.skip(({ isMobile }) => isMobile, 'printing is tested from the desktop');

for (const path of PAGES) {
  for (const [orientation, sheet] of Object.entries(SHEETS)) {
    test(`/${path} prints whole on one page, ${orientation}`, async ({ page }) => {
      await page.goto(`./${path}`);
      const landscape = orientation === 'landscape';
      for (const format of ['A4', 'Letter']) {
        const pdf = await page.pdf({ format, landscape, preferCSSPageSize: true });
        const text = pdf.toString('latin1');
        expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      }

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
        page.locator('.sources li').last(),
      ].map((locator) => locator.filter({ visible: true }));
      for (const part of shown) {
        await expect(part).toHaveCount(1);
        await expect(part).toBeInViewport({ ratio: 1 });
      }
      const addresses = await page.locator('.sources a').evaluateAll((links) =>
        links.map((link) => ({
          href: link.getAttribute('href'),
          printed: getComputedStyle(link, '::after').content,
        })),
      );
      expect(addresses.length).toBeGreaterThan(0);
      for (const { href, printed } of addresses) expect(printed).toContain(href);
    });
  }
}

test('paper has the light colours and the figure, whatever the screen shows', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  const land = page.locator('.figure-desktop .fill-land');
  const colour = () => land.evaluate((element) => getComputedStyle(element).fill);
  const dark = await colour();
  // As when the map has taken over, which needs WebGL.
  await page.locator('.map-box').evaluate((box) => box.setAttribute('data-state', 'ready'));
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await colour()).not.toBe(dark);
  expect(await colour()).toBe('rgb(248, 246, 241)');
  await expect(page.locator('svg.figure-desktop')).toBeVisible();
  for (const away of ['.map-canvas', '.zoom', '.switch', '.masthead nav', 'svg.figure-phone']) {
    await expect(page.locator(away)).toBeHidden();
  }
});

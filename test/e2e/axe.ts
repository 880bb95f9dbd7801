import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/model/language.ts';

/**
 * Axe for a page. It runs in the page itself and describes violations alone: by default it opens
 * another page for each run and names every element that passes, which takes several times as
 * long. No part that is looked at has a frame in it, which this way might be passed over.
 */
export const axeFor = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

const SCHEMES = ['light', 'dark'] as const;

/** That axe finds nothing in the parts of a page that selectors name; without them in all of it. */
type Check = (page: Page, state: string, ...parts: readonly string[]) => Promise<void>;

/** Looks at a page in light and in dark: there only colours differ. */
export const expectNoViolation: Check = (page, state, ...parts) =>
  expectNoneIn(SCHEMES, page, state, parts);

/** Of a test that is there in each language: dark colours, which all have in common, in the first. */
export const noViolationIn =
  (lang: Language): Check =>
  (page, state, ...parts) =>
    expectNoneIn(lang === LANGUAGES[0] ? SCHEMES : ['light'], page, state, parts);

async function expectNoneIn(
  schemes: readonly (typeof SCHEMES)[number][],
  page: Page,
  state: string,
  parts: readonly string[],
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const axe = axeFor(page);
    for (const part of parts) axe.include(part);
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Axe for a page. It runs in the page itself and describes violations alone: by default it opens
 * another page for each run and names every element that passes, which takes several times as
 * long. No part that is looked at has a frame in it, which this way might be passed over.
 */
export const axeFor = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

/**
 * That axe finds nothing, in light and in dark: there only colours differ.
 * @param state what is looked at, for the message
 * @param parts selectors of the parts of the page that it looks at; without them all
 */
export async function expectNoViolation(
  page: Page,
  state: string,
  ...parts: readonly string[]
): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = axeFor(page);
    for (const part of parts) axe.include(part);
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

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
    const axe = new AxeBuilder({ page });
    for (const part of parts) axe.include(part);
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}

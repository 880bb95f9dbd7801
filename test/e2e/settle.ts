import type { Page } from '@playwright/test';

/** Two frames on, so that what a page does by itself has had its turn. */
export const settle = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

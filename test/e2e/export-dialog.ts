import type { Download, Page } from '@playwright/test';
import { expect, openFigure } from './page.ts';

export async function openExport(page: Page, path: string): Promise<void> {
  await openFigure(page, path);
  await page.locator('figcaption .link').click();
  await expect(page.locator('.export-preview img')).toBeVisible();
}

export const saved = async (page: Page, format: string): Promise<Download> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ]);
  return download;
};

import type { Page } from '@playwright/test';
import { expect, openFigure, queryOf, test } from './page.ts';
import { titleOf } from '../titles.ts';
import { newestArea, saying } from '../newest-day.ts';

/** A page whose own day is not the newest. */
const DEAL = 'bloomberg-2025-08/';

const between = (page: Page) => page.getByRole('heading', { name: /^Between the lines of/ });

test('two days are compared by link and by choice, and Back takes the choice back', async ({
  page,
}) => {
  await openFigure(page, '?vs-day=2024-07-08');
  await expect(between(page)).toHaveText(saying('8 July 2024 and {day}'));
  const told = page.locator('.two-days');
  await expect(told).toContainText('passed from Ukrainian to Russian control');
  await expect(told.getByRole('button', { name: 'Pokrovsk', exact: true })).toBeVisible();
  await page.getByLabel('Compare with the line of').fill('2025-08-08');
  await expect(between(page)).toHaveText(saying('8 August 2025 and {day}'));
  expect(queryOf(page)).toEqual({ 'vs-day': '2025-08-08' });
  await page.reload();
  await expect(between(page)).toHaveText(/8\sAugust\s2025/);
  await page.goBack();
  await expect(between(page)).toHaveText(/8\sJuly\s2024/);
  await page.getByRole('button', { name: 'End the comparison' }).click();
  await expect(between(page)).toHaveCount(0);
  expect(queryOf(page)).toEqual({});
});

test('the newest line is compared with that of before 24 February 2022', async ({ page }) => {
  await openFigure(page);
  await page.getByRole('button', { name: 'or before 24 February 2022' }).click();
  await expect(between(page)).toHaveText(saying('23 February 2022 and {day}'));
  expect(queryOf(page)).toEqual({ 'vs-day': '2022-02-23' });
  const russian = (side: string) =>
    page.locator(`[data-side=${side}] .figure:visible`).getByRole('button', { name: /^Donetsk/ });
  await expect(russian('before').first()).toHaveAttribute('aria-label', /8,41\d\skm²/);
  await expect(page.getByRole('button', { name: 'Swap the two' })).toHaveCount(0);
  // As a day of its own it is none: the page says which one it shows in its place.
  await openFigure(page, '?day=2022-02-23');
  await expect(page.getByText('There is no line of 23 February 2022')).toBeVisible();
});

test('a day to compare with that is no date, or has no line, is told', async ({ page }) => {
  await openFigure(page, '?vs-day=yesterday&units=mi');
  await expect(page.getByText('the comparison with the line of “yesterday”')).toBeVisible();
  await openFigure(page, '?vs-day=2024-08-18');
  await expect(between(page)).toHaveText(/17\sAugust\s2024/);
  await expect(page.getByText('There is no line of 18 August 2024: the comparison')).toBeVisible();
});

test('of two days of a proposal nothing shows what differs, and another scenario to compare with ends the comparison', async ({
  page,
}) => {
  await openFigure(page, `${DEAL}?vs-day=2024-07-08&compare=difference`);
  await expect(between(page)).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Line between the two maps' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Difference' })).toHaveCount(0);
  await page
    .getByRole('combobox', { name: 'Compare with' })
    .selectOption({ label: titleOf('us-earlier-2025') });
  await expect(between(page)).toHaveCount(0);
  expect(queryOf(page)).toEqual({ vs: 'us-earlier-2025', compare: 'difference' });
});

test('a record says what it would change on the day of its report and on the newest line', async ({
  page,
}) => {
  await openFigure(page, DEAL);
  const table = page.getByRole('table', { name: /^What the scenario would change/ });
  await expect(table.getByRole('columnheader')).toHaveText([
    'What would happen',
    /^Day of the scenario, 8\sAugust\s2025$/,
    saying('^Newest line, {day}$'),
  ]);
  await expect(table.locator('.sparkline')).toHaveCount(1);
  await expect(table.getByRole('cell')).toHaveText([
    '6,845',
    newestArea('donetsk.ukraine', 'luhansk.ukraine'),
  ]);
});

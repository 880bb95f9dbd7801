import { expect, openFigure, test } from './page.ts';
import { titleOf } from '../titles.ts';

/** A page whose own day is not the newest. */
const DEAL = 'bloomberg-2025-08/';

const slider = { name: 'Day of the line' };

test('a mark opens its record, and is found by one stop of the keyboard and arrow keys', async ({
  page,
}) => {
  await openFigure(page, DEAL);
  const marks = page.getByRole('list', { name: 'Proposals by date' }).getByRole('link');
  await expect(page.locator('.time-records [tabindex="0"]')).toHaveCount(1);
  await page.locator('.time-records [tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
  await expect(marks.first()).toHaveAccessibleName(titleOf('russia-2024-06'));
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.locator('.map-title')).toContainText(titleOf('russia-2024-06'));
  await expect(page).toHaveURL(/\/russia-2024-06\/\?day=2025-08-08$/);
});

test('each mark is a target of 24 pixels that no other one covers', async ({ page }) => {
  await openFigure(page, DEAL);
  const marks = page.locator('.time-records a');
  await marks.first().waitFor();
  const hits = () =>
    marks.evaluateAll((all) =>
      all.map((mark) => {
        const { left, top, width: across, height } = mark.getBoundingClientRect();
        const corners = [
          [left + 1, top + 1],
          [left + across - 1, top + height - 1],
        ] as const;
        const isFree = corners.every(([x, y]) => document.elementFromPoint(x, y) === mark);
        return isFree && across >= 24 && height >= 24;
      }),
    );
  for (const width of [320, 390, 600, 1440]) {
    await test.step(`in a window ${width} pixels wide`, async () => {
      await page.setViewportSize({ width, height: 844 });
      await marks.first().evaluate((mark) => mark.scrollIntoView({ block: 'center' }));
      await expect.poll(hits).not.toContain(false);
      expect((await hits()).length).toBeGreaterThan(9);
    });
  }
});

test('the newest event on or before the day is told, with its place in the timeline', async ({
  page,
}) => {
  await openFigure(page, `${DEAL}?day=2025-04-24`);
  const line = page.locator('.event-line');
  await expect(line).toContainText('23 April 2025');
  await page.getByRole('slider', slider).focus();
  await page.keyboard.press('PageUp');
  await expect(line).not.toContainText('23 April 2025');
  await page.keyboard.press('Home');
  // Before the first event there is the way to the timeline alone.
  await expect(line).toHaveText('Timeline of the talks');
  await page.getByLabel('Another day', { exact: true }).fill('2025-04-24');
  await line.getByRole('link', { name: /23\sApril\s2025/ }).click();
  await expect(page).toHaveURL(/\/timeline\/#on-2025-04-23/);
  await expect(page.locator('li:target')).toContainText('23 April 2025');
});

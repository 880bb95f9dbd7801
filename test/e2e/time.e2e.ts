import { MESSAGES } from '../../src/content/messages/index.ts';
import { formatDay } from '../../src/words/format.ts';
import { expect, openFigure, queryOf, test } from './page.ts';
import { titleOf } from '../titles.ts';
import { NEWEST, NEWEST_SAID, saying } from '../newest-day.ts';

/** A page whose own day is not the newest. */
const DEAL = 'bloomberg-2025-08/';

const { time } = MESSAGES.en;

const slider = { name: 'Day of the line' };

test('keys step by a day, a week and a month, and the link keeps the day', async ({ page }) => {
  await openFigure(page, DEAL);
  const day = page.getByRole('slider', slider);
  // The marks come with what answers the keys.
  await expect(page.locator('.time-records a').first()).toBeVisible();
  await day.focus();
  await page.keyboard.press('ArrowRight');
  await expect(day).toHaveAttribute('aria-valuetext', /^9\sAugust\s2025$/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(day).toHaveAttribute('aria-valuetext', /^16\sAugust\s2025$/);
  await page.keyboard.press('PageDown');
  await expect(day).toHaveAttribute('aria-valuetext', /^17\sJuly\s2025$/);
  await page.keyboard.press('End');
  await expect(day).toHaveAttribute('aria-valuetext', saying('^{day}$'));
  await expect(page.locator('.map-credit')).toContainText(`Line of ${NEWEST_SAID}`);
  expect(queryOf(page)).toEqual({ day: NEWEST });
  await page.getByRole('button', { name: 'Day of the scenario' }).click();
  await expect(page.locator('.map-credit')).toContainText('Line of 8 August 2025');
  expect(queryOf(page)).toEqual({});
  await test.step('Back leaves the day that was chosen', async () => {
    await page.getByRole('button', { name: /^Newest line/ }).click();
    await expect(page.locator('.map-credit')).toContainText(NEWEST_SAID);
    await page.goBack();
    await expect(page.locator('.map-credit')).toContainText('8 August 2025');
  });
});

test('the line moves while the thumb moves, and the link follows when it rests @phone', async ({
  page,
}) => {
  await openFigure(page, '?day=2026-08-01');
  const credit = page.locator('.map-credit');
  await expect(credit).toContainText(formatDay('2026-08-01', 'en'));
  const day = page.getByRole('slider', slider);
  await day.scrollIntoViewIfNeeded();
  const box = await day.boundingBox();
  if (!box) throw new Error('no slider');
  const at = (part: number) => [box.x + part * box.width, box.y + box.height / 2] as const;
  await page.mouse.move(...at(0.7));
  await page.mouse.down();
  await page.mouse.move(...at(0.3), { steps: 6 });
  const dragged = (await day.getAttribute('aria-valuetext')) ?? '';
  await expect(credit).toContainText(dragged);
  expect(page.url()).toContain('day=2026-08-01');
  await page.mouse.up();
  await expect(page).not.toHaveURL(/day=2026-08-01/);
  await expect(page).toHaveURL(/day=2025-0[1-3]-/);
});

test('days play until they are paused, and the link keeps the last', async ({ page }) => {
  await openFigure(page, '?day=2026-01-10');
  const day = page.getByRole('slider', slider);
  const credit = page.locator('.map-credit');
  await expect(credit).toContainText(formatDay('2026-01-10', 'en'));
  await page.getByRole('button', { name: time.play }).click();
  await expect(credit).not.toContainText(formatDay('2026-01-10', 'en'));
  await page.getByRole('button', { name: time.pause }).click();
  await expect(page).not.toHaveURL(/day=2026-01-10/);
  const last = (await day.getAttribute('aria-valuetext')) ?? '';
  await expect(credit).toContainText(last);
});

test('a link opens on its day, in figure, frame and figures of the text @phone', async ({
  page,
}) => {
  await openFigure(page, `?day=${NEWEST}`);
  await expect(page.locator('.map-credit')).toContainText(`Line of ${NEWEST_SAID}`);
  const donetsk = page
    .locator('.figure:visible')
    .getByRole('button', { name: /^Donetsk.*held by Russia/i });
  await expect(donetsk.first()).toBeVisible();
  await openFigure(page, '?day=2024-07-08');
  await expect(page.locator('.map-credit')).toContainText('Line of 8 July 2024');
});

test('a day without a line, and what is no date, are told, and the rest holds', async ({
  page,
}) => {
  const credit = page.locator('.map-credit');
  await test.step('for a day without a line the nearest is shown', async () => {
    await openFigure(page, '?day=2024-08-18');
    const told = 'There is no line of 18 August 2024: the map shows that of 17 August 2024.';
    await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible();
    expect(queryOf(page)).toEqual({ day: '2024-08-18' });
  });
  await test.step('a record older than the archive is shown on its first line', async () => {
    await openFigure(page, 'russia-2024-06/');
    await expect(credit).toContainText('Line of 8 July 2024');
    await expect(page.getByText('There is no line of 14 June 2024')).toBeVisible();
  });
  await test.step('of what is no date the rest of the link holds', async () => {
    await openFigure(page, `${DEAL}?day=yesterday&units=mi`);
    await expect(page.getByText('the day “yesterday”')).toBeVisible();
    await expect(credit).toContainText('Line of 8 August 2025');
  });
});

test('who held what opens on the newest line, and a switch of scenario leaves the line', async ({
  page,
}) => {
  await openFigure(page);
  await expect(page.locator('.map-credit')).toContainText(`Line of ${NEWEST_SAID}`);
  await page.getByRole('radio', { name: titleOf('bloomberg-2025-08') }).click();
  await expect(page.locator('.map-title')).toContainText(titleOf('bloomberg-2025-08'));
  await expect(page.locator('.map-credit')).toContainText(`Line of ${NEWEST_SAID}`);
  expect(queryOf(page)).toEqual({ day: NEWEST });
});

test('days that do not come are told, and come when asked for again', async ({ page, watch }) => {
  watch.expectedErrors.push(/404|Failed to load/);
  await page.route('**/assets/history-*.json', (route) => route.fulfill({ status: 404 }), {
    times: 1,
  });
  await openFigure(page, DEAL);
  await page.getByRole('button', { name: /^Newest line/ }).click();
  await expect(
    page.getByText(/could not be loaded: .*history\.json: the server answers 404/),
  ).toBeVisible();
  await expect(page.locator('.map-credit')).toContainText('8 August 2025');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.map-credit')).toContainText(NEWEST_SAID);
});

import type { Page } from '@playwright/test';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { PALETTES } from '../../src/grammar/palette.ts';
import { groundColour } from '../../src/grammar/palette.ts';
import { formatDay } from '../../src/words/format.ts';
import { expect, openFigure, openMap, queryOf, shareOf, test } from './page.ts';
import { titleOf } from '../titles.ts';
import { newestArea, NEWEST, NEWEST_SAID, saying } from '../newest-day.ts';

/** A page whose own day is not the newest. */
const DEAL = 'bloomberg-2025-08/';

const { time } = MESSAGES.en;
const slider = { name: 'Day of the line' };

/** The ground of a holder where nothing changes. */
const held = (ground: 'russia' | 'ukraine') => {
  const colour = groundColour(PALETTES.light, { ground, strength: 'reported', pattern: null });
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
};

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

test('in a map the line moves while the thumb moves, and the figure beneath follows when it rests', async ({
  page,
}) => {
  await openMap(page, '?day=2026-08-21&map=9/48.28/37.18');
  const credit = page.locator('.map-credit');
  await expect(credit).toContainText(formatDay('2026-08-21', 'en'));
  const ground = page.locator('[id="s-donetsk.russia"]');
  const before = await ground.getAttribute('d');
  // Pokrovsk, which was taken between the two days.
  const town = [37.1, 48.2] as const;
  await expect.poll(() => shareOf(page, town, held('russia'))).toBeGreaterThan(0.5);
  const day = page.getByRole('slider', slider);
  const put = (date: string, ...events: readonly string[]) =>
    day.evaluate(
      (input: HTMLInputElement, [from, to, names]) => {
        input.value = String((Date.parse(to) - Date.parse(from)) / 86_400_000);
        for (const name of names) input.dispatchEvent(new Event(name, { bubbles: true }));
      },
      ['2024-07-08', date, events] as const,
    );
  await put('2024-07-08', 'input');
  await expect(credit).toContainText(formatDay('2024-07-08', 'en'));
  await expect.poll(() => shareOf(page, town, held('ukraine'))).toBeGreaterThan(0.5);
  expect(await ground.getAttribute('d')).toBe(before);
  await put('2024-07-08', 'input', 'change');
  await expect(page).toHaveURL(/day=2024-07-08/);
  expect(await ground.getAttribute('d')).not.toBe(before);
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

test('for a day without a line the nearest is shown, and the page says so', async ({ page }) => {
  await openFigure(page, '?day=2024-08-18');
  const told = 'There is no line of 18 August 2024: the map shows that of 17 August 2024.';
  await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible();
  expect(queryOf(page)).toEqual({ day: '2024-08-18' });
});

test('what is no date is told, and the rest of the link holds', async ({ page }) => {
  await openFigure(page, `${DEAL}?day=yesterday&units=mi`);
  await expect(page.getByText('the day “yesterday”')).toBeVisible();
  await expect(page.locator('.map-credit')).toContainText('Line of 8 August 2025');
});

test('the map draws the ground of the day', async ({ page }) => {
  await openMap(page, '?day=2024-07-08&map=9/48.28/37.18');
  // Pokrovsk, before it was taken and after.
  const west: [number, number] = [37.1, 48.2];
  await expect.poll(() => shareOf(page, west, held('ukraine'))).toBeGreaterThan(0.5);
  await openMap(page, '?day=2026-08-22&map=9/48.28/37.18');
  await expect.poll(() => shareOf(page, west, held('russia'))).toBeGreaterThan(0.5);
});

/**
 * Ground south of towns, clear of their names and of what is not confirmed, on two lines: before and after it changed hands, or,
 * where it never did, on the first line and the newest.
 */
const KNOWN = [
  ['Avdiivka', [37.7426, 48.1249], ['2024-07-08', 'russia'], ['2026-08-22', 'russia']],
  ['Kupiansk', [37.6152, 49.6955], ['2024-07-08', 'ukraine'], ['2026-08-22', 'ukraine']],
  ['Pokrovsk', [37.1758, 48.267], ['2025-08-08', 'ukraine'], ['2026-02-01', 'russia']],
  ['Vovchansk', [36.9411, 50.2758], ['2025-12-01', 'ukraine'], ['2026-02-01', 'russia']],
  ['Huliaipole', [36.2563, 47.6489], ['2025-10-01', 'ukraine'], ['2026-03-01', 'russia']],
] as const;

for (const [town, at, [first, holder], [second, laterHolder]] of KNOWN) {
  test(`beside ${town} the map has the colour of who held it on ${first} and on ${second}`, async ({
    page,
  }) => {
    const [lon, lat] = at;
    await openMap(page, `?day=${first}&map=11/${lat}/${lon}`);
    await expect.poll(() => shareOf(page, at, held(holder))).toBeGreaterThan(0.5);
    await page.getByLabel('Another day', { exact: true }).fill(second);
    await expect.poll(() => shareOf(page, at, held(laterHolder))).toBeGreaterThan(0.5);
    const isOther = holder !== laterHolder;
    const before = await shareOf(page, at, held(holder));
    expect(before > 0.5).toBe(!isOther);
  });
}

test('what is not confirmed is hatched and its area told, and before 16 September 2024 it is unknown @phone', async ({
  page,
}) => {
  await openFigure(page, '?day=2025-03-10');
  const entry = page.locator('.legend').getByText(/^Not confirmed on that day: \d[\d,]*\skm²$/);
  const shape = page.locator('#s-unconfirmed');
  const told = page.locator('#reading');
  await expect(page.locator('.map-credit')).toContainText('Line of 10 March 2025');
  await expect(entry).toBeVisible();
  await expect(shape).toHaveAttribute('d', /^M/);
  await expect(told).toContainText('Not confirmed on that day, and counted as held by Ukraine:');
  await page.getByLabel('Another day', { exact: true }).fill('2024-09-15');
  await expect(page.locator('.map-credit')).toContainText('Line of 15 September 2024');
  await expect(entry).toHaveCount(0);
  await expect(shape).toHaveAttribute('d', '');
  await expect(told).toContainText('the archive has it from 16 September 2024');
});

test('a month of what is not confirmed that does not come is told, and the page stays', async ({
  page,
}) => {
  await page.route('**/geo/unconfirmed-2025-03.json', (route) =>
    route.fulfill({ body: '{"version":1,"mon' }),
  );
  await openFigure(page, '?day=2025-03-10');
  await expect(page.locator('#reading')).toContainText('It could not be drawn on the map');
  await expect(page.locator('.map-credit')).toContainText('Line of 10 March 2025');
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

test('a record older than the archive is shown on its first line, and says so', async ({
  page,
}) => {
  await openFigure(page, 'russia-2024-06/');
  await expect(page.locator('.map-credit')).toContainText('Line of 8 July 2024');
  await expect(page.getByText('There is no line of 14 June 2024')).toBeVisible();
});

test('Back leaves the day that was chosen', async ({ page }) => {
  await openFigure(page, DEAL);
  await page.getByRole('button', { name: /^Newest line/ }).click();
  await expect(page.locator('.map-credit')).toContainText(NEWEST_SAID);
  await page.goBack();
  await expect(page.locator('.map-credit')).toContainText('8 August 2025');
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

for (const width of [320, 390, 600, 1440]) {
  test(`in a window ${width} pixels wide each mark is a target of 24 pixels that no other one covers`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openFigure(page, DEAL);
    const marks = page.locator('.time-records a');
    await marks.first().waitFor();
    await marks.first().evaluate((mark) => mark.scrollIntoView({ block: 'center' }));
    const hits = await marks.evaluateAll((all) =>
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
    expect(hits.length).toBeGreaterThan(9);
    expect(hits.filter((hit) => !hit)).toEqual([]);
  });
}

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
  await openFigure(page, `${DEAL}?day=2025-04-24`);
  await line.getByRole('link', { name: /23\sApril\s2025/ }).click();
  await expect(page).toHaveURL(/\/timeline\/#on-2025-04-23/);
  await expect(page.locator('li:target')).toContainText('23 April 2025');
});

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

test('another scenario to compare with ends the comparison of two days', async ({ page }) => {
  await openFigure(page, `${DEAL}?vs-day=2024-07-08`);
  await expect(between(page)).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Compare with' })
    .selectOption({ label: titleOf('us-earlier-2025') });
  await expect(between(page)).toHaveCount(0);
  expect(queryOf(page)).toEqual({ vs: 'us-earlier-2025', compare: 'difference' });
});

test('a day to compare with that is no date, or has no line, is told', async ({ page }) => {
  await openFigure(page, '?vs-day=yesterday&units=mi');
  await expect(page.getByText('the comparison with the line of “yesterday”')).toBeVisible();
  await openFigure(page, '?vs-day=2024-08-18');
  await expect(between(page)).toHaveText(/17\sAugust\s2024/);
  await expect(page.getByText('There is no line of 18 August 2024: the comparison')).toBeVisible();
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

test('the maps of two days draw each its own ground', async ({ page }) => {
  test.skip(test.info().project.name === 'no-webgl', 'there is no map');
  const west: [number, number] = [37.1, 48.2];
  await openMap(page, '?vs-day=2024-07-08&divide=100&map=9/48.28/37.18');
  await expect.poll(() => shareOf(page, west, held('ukraine'))).toBeGreaterThan(0.5);
  await openMap(page, '?vs-day=2024-07-08&divide=0&map=9/48.28/37.18');
  await expect.poll(() => shareOf(page, west, held('russia'))).toBeGreaterThan(0.5);
});

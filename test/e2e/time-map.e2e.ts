import type { Holder } from '../../src/model/region.ts';
import { formatDay } from '../../src/words/format.ts';
import { groundHeldBy } from './ground-held-by.ts';
import { expect, openMap, shareOf, test } from './page.ts';

// Who held other places on which days is held without a browser, in history/known-places.test.ts.
test('the map draws the ground of its day', async ({ page }) => {
  const [first, later] = ['2024-07-08', '2026-08-21'] as const;
  // Pokrovsk, which was taken between the two days.
  const expectHeld = (holder: Holder) =>
    expect.poll(() => shareOf(page, [37.1, 48.2], groundHeldBy(holder))).toBeGreaterThan(0.5);
  const credit = page.locator('.map-credit');
  const ground = page.locator('[id="s-donetsk.russia"]');
  const put = (date: string, ...events: readonly string[]) =>
    page.getByRole('slider', { name: 'Day of the line' }).evaluate(
      (input: HTMLInputElement, [from, to, names]) => {
        input.value = String((Date.parse(to) - Date.parse(from)) / 86_400_000);
        for (const name of names) input.dispatchEvent(new Event(name, { bubbles: true }));
      },
      [first, date, events] as const,
    );

  await test.step('on the day of the link', async () => {
    await openMap(page, `?day=${first}&map=9/48.28/37.18`);
    await expect(credit).toContainText(formatDay(first, 'en'));
    await expectHeld('ukraine');
  });
  const before = (await ground.getAttribute('d')) ?? '';
  await test.step('while the thumb moves, without the figure beneath', async () => {
    await put(later, 'input');
    await expect(credit).toContainText(formatDay(later, 'en'));
    await expectHeld('russia');
    expect(await ground.getAttribute('d')).toBe(before);
  });
  await test.step('and the figure follows when the thumb rests', async () => {
    await put(later, 'input', 'change');
    await expect(page).toHaveURL(new RegExp(`day=${later}`));
    expect(await ground.getAttribute('d')).not.toBe(before);
  });
  await test.step('on a day that is typed', async () => {
    await page.getByLabel('Another day', { exact: true }).fill(first);
    await expectHeld('ukraine');
    await expect(ground).toHaveAttribute('d', before);
  });
});

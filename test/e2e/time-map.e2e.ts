import { PALETTES } from '../../src/grammar/palette.ts';
import { groundColour } from '../../src/grammar/palette.ts';
import { formatDay } from '../../src/words/format.ts';
import { expect, openMap, shareOf, test } from './page.ts';

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

test('the maps of two days draw each its own ground', async ({ page }) => {
  test.skip(test.info().project.name === 'no-webgl', 'there is no map');
  const west: [number, number] = [37.1, 48.2];
  await openMap(page, '?vs-day=2024-07-08&divide=100&map=9/48.28/37.18');
  await expect.poll(() => shareOf(page, west, held('ukraine'))).toBeGreaterThan(0.5);
  await openMap(page, '?vs-day=2024-07-08&divide=0&map=9/48.28/37.18');
  await expect.poll(() => shareOf(page, west, held('russia'))).toBeGreaterThan(0.5);
});

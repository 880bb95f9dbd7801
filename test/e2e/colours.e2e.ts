import { DEFAULT_SCENARIO } from '../../src/content/default.ts';
import { channels, type Colour } from '../../src/grammar/colour.ts';
import { groundColour, PALETTES, type Theme } from '../../src/grammar/palette.ts';
import { expect, openMap, shareOf, test } from './page.ts';

const { hues } = PALETTES.light;

/** Ground beside towns, clear of their names: longitude, latitude. */
const AT = {
  sloviansk: [37.35, 48.9],
  kherson: [33.05, 46.95],
  melitopol: [35.75, 46.9],
  simferopol: [34.05, 45.3],
  kyiv: [30.9, 50.2],
  kharkiv: [35.6, 49.45],
} as const;

type Place = keyof typeof AT;

const ground = (hue: 'ukraine' | 'russia', strength: 'reported' | 'inferred' | 'not-addressed') =>
  groundColour(PALETTES.light, hue, strength);

/** Least shares of a colour: names, rivers and smooth edges take some of the rest. */
const [PLAIN, PATTERNED, DOTTED] = [0.3, 0.12, 0.02];

/** What each scenario must show: at least this share of the pixels beside a town has the colour. */
const EXPECTED: readonly (readonly [scenario: string, Place, Colour, number])[] = [
  ['control-line', 'sloviansk', ground('ukraine', 'inferred'), PLAIN],
  ['control-line', 'kherson', ground('ukraine', 'inferred'), PLAIN],
  ['control-line', 'melitopol', ground('russia', 'inferred'), PLAIN],
  ['control-line', 'simferopol', ground('russia', 'inferred'), PLAIN],
  ['control-line', 'kharkiv', ground('ukraine', 'inferred'), PLAIN],
  ['bloomberg-2025-08', 'sloviansk', ground('ukraine', 'reported'), PATTERNED],
  ['bloomberg-2025-08', 'sloviansk', hues.russia, PATTERNED],
  ['bloomberg-2025-08', 'kherson', ground('ukraine', 'inferred'), PLAIN],
  ['bloomberg-2025-08', 'melitopol', ground('russia', 'reported'), PLAIN],
  ['bloomberg-2025-08', 'melitopol', hues.unresolved, DOTTED],
  ['bloomberg-2025-08', 'simferopol', ground('russia', 'reported'), PLAIN],
  ['bloomberg-2025-08', 'kharkiv', ground('ukraine', 'not-addressed'), PLAIN],
  ['us-earlier-2025', 'sloviansk', ground('ukraine', 'inferred'), PLAIN],
  ['us-earlier-2025', 'melitopol', ground('russia', 'reported'), PATTERNED],
  ['us-earlier-2025', 'melitopol', hues.ukraine, DOTTED],
  ['us-earlier-2025', 'simferopol', ground('russia', 'reported'), PLAIN],
  ['russia-2024-06', 'sloviansk', ground('ukraine', 'reported'), PATTERNED],
  ['russia-2024-06', 'sloviansk', hues.russia, PATTERNED],
  ['russia-2024-06', 'kherson', ground('ukraine', 'reported'), PATTERNED],
  ['russia-2024-06', 'kherson', hues.russia, PATTERNED],
  ['russia-2024-06', 'melitopol', ground('russia', 'reported'), PLAIN],
  ['russia-2024-06', 'simferopol', ground('russia', 'reported'), PLAIN],
  ['russia-2024-06', 'kharkiv', ground('ukraine', 'not-addressed'), PLAIN],
  ['us-framework-2025-04', 'sloviansk', ground('ukraine', 'inferred'), PLAIN],
  ['us-framework-2025-04', 'kherson', ground('ukraine', 'inferred'), PLAIN],
  ['us-framework-2025-04', 'melitopol', ground('russia', 'reported'), PLAIN],
  ['us-framework-2025-04', 'simferopol', ground('russia', 'reported'), PLAIN],
];

for (const scenario of new Set(EXPECTED.map(([id]) => id))) {
  test(`${scenario} colours the ground as the record says`, async ({ page }) => {
    await openMap(page, scenario === DEFAULT_SCENARIO ? '' : `${scenario}/`);
    for (const [, place, colour, least] of EXPECTED.filter(([id]) => id === scenario)) {
      await expect
        .poll(() => shareOf(page, AT[place], channels(colour)), { message: `${place} ${colour}` })
        .toBeGreaterThan(least);
    }
  });
}

test('the rest of Ukraine keeps the colour of land in every scenario', async ({ page }) => {
  await openMap(page);
  // Kyiv lies outside the opening view of a phone: one step out brings it in.
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect
    .poll(() => shareOf(page, AT.kyiv, channels(PALETTES.light.land)))
    .toBeGreaterThan(PLAIN);
});

test('the dark theme has its own palette', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openMap(page);
  const colour = groundColour(PALETTES['dark' satisfies Theme], 'russia', 'inferred');
  await expect.poll(() => shareOf(page, AT.simferopol, channels(colour))).toBeGreaterThan(PLAIN);
});

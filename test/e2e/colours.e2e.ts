import { DEFAULT_SCENARIO } from '../../src/content/default.ts';
import { channels, type Colour } from '../../src/grammar/colour.ts';
import { groundColour, PALETTES, patternColour, type Theme } from '../../src/grammar/palette.ts';
import type { Strength } from '../../src/grammar/treatment.ts';
import type { Holder } from '../../src/model/region.ts';
import { expect, openFigure, openMap, shareIn, shareOf, test } from './page.ts';

const { hues } = PALETTES.light;

/** Ground beside towns, clear of their names: longitude, latitude. */
const AT = {
  sloviansk: [37.8, 48.92],
  huliaipole: [35.65, 47.8],
  kherson: [33.55, 47.25],
  melitopol: [35.75, 46.9],
  simferopol: [34.05, 45.3],
  kyiv: [30.9, 50.2],
  kharkiv: [35.2, 49.85],
} as const;

type Place = keyof typeof AT;

const LOUD = { kind: 'stripes', hue: 'unresolved' } as const;

/** Ground that changes hands, and ground that stays, however sure that is. */
const changes = (ground: Holder, strength: Strength = 'reported') =>
  groundColour(PALETTES.light, { ground, strength, pattern: LOUD });
const stays = (ground: Holder) =>
  groundColour(PALETTES.light, { ground, strength: 'reported', pattern: null });

const dots = (hue: Holder) => patternColour(PALETTES.light, { kind: 'dots', hue });

/** Least shares of a colour: names, rivers and smooth edges take some of the rest. */
const [PLAIN, PATTERNED, DOTTED] = [0.3, 0.12, 0.02];

/** What each scenario must show: at least this share of the pixels beside a town has the colour. */
const EXPECTED: readonly (readonly [scenario: string, Place, Colour, number])[] = [
  ['control-line', 'sloviansk', stays('ukraine'), PLAIN],
  ['control-line', 'kherson', stays('ukraine'), PLAIN],
  ['control-line', 'melitopol', stays('russia'), PLAIN],
  ['control-line', 'simferopol', stays('russia'), PLAIN],
  ['control-line', 'kharkiv', stays('ukraine'), PLAIN],
  ['bloomberg-2025-08', 'sloviansk', changes('ukraine'), PATTERNED],
  ['bloomberg-2025-08', 'sloviansk', hues.russia, PATTERNED],
  ['bloomberg-2025-08', 'kherson', stays('ukraine'), PLAIN],
  ['bloomberg-2025-08', 'melitopol', stays('russia'), PLAIN],
  ['bloomberg-2025-08', 'melitopol', dots('russia'), DOTTED],
  ['bloomberg-2025-08', 'simferopol', stays('russia'), PLAIN],
  ['bloomberg-2025-08', 'kharkiv', stays('ukraine'), PLAIN],
  ['us-earlier-2025', 'sloviansk', stays('ukraine'), PLAIN],
  ['us-earlier-2025', 'melitopol', changes('russia'), PATTERNED],
  ['us-earlier-2025', 'melitopol', hues.ukraine, DOTTED],
  ['us-earlier-2025', 'simferopol', stays('russia'), PLAIN],
  ['russia-2024-06', 'huliaipole', changes('ukraine'), PATTERNED],
  ['russia-2024-06', 'huliaipole', hues.russia, PATTERNED],
  ['russia-2024-06', 'kherson', changes('ukraine'), PATTERNED],
  ['russia-2024-06', 'kherson', hues.russia, PATTERNED],
  ['russia-2024-06', 'melitopol', stays('russia'), PLAIN],
  ['russia-2024-06', 'simferopol', stays('russia'), PLAIN],
  ['russia-2024-06', 'kharkiv', stays('ukraine'), PLAIN],
  ['us-framework-2025-04', 'sloviansk', stays('ukraine'), PLAIN],
  ['us-framework-2025-04', 'kherson', stays('ukraine'), PLAIN],
  ['us-framework-2025-04', 'melitopol', stays('russia'), PLAIN],
  ['us-framework-2025-04', 'simferopol', stays('russia'), PLAIN],
];

for (const forcedColors of ['none', 'active'] as const) {
  test(`ground with rules of its own has its mark in figure, legend, map and print, colours forced: ${forcedColors}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors });
    const pattern = { kind: 'crosses', hue: 'unresolved' } as const;
    const ground = { ground: 'unresolved', strength: 'inferred', pattern } as const;
    const colours = [
      channels(groundColour(PALETTES.light, ground)),
      channels(patternColour(PALETTES.light, pattern)),
    ];
    const record = 'us-ukraine-20-points-2025-12/?day=2025-08-08';
    const row = page.locator('.legend:visible li', { hasText: 'possibly a special economic zone' });
    const figure = page.locator('.figure:visible').first();
    // Of thin signs only the middle has their colour whole.
    const expectInPage = async () => {
      for (const colour of colours) {
        expect(await shareIn(page, row.locator('.swatch'), colour)).toBeGreaterThan(0.01);
        expect(await shareIn(page, figure, colour)).toBeGreaterThan(0.0005);
      }
    };
    await openFigure(page, record);
    await expectInPage();
    await openMap(page, record);
    for (const colour of colours) {
      await expect.poll(() => shareOf(page, AT.sloviansk, colour)).toBeGreaterThan(DOTTED);
    }
    await page.emulateMedia({ media: 'print', forcedColors });
    await expectInPage();
  });
}

for (const scenario of new Set(EXPECTED.map(([id]) => id))) {
  // The style is the same in every window: the record with most patterns stands for the others.
  const tag = scenario === 'bloomberg-2025-08' ? ' @phone' : '';
  test(`${scenario} colours the ground as the record says${tag}`, async ({ page }) => {
    // On one line for all: names stand elsewhere on others.
    const path = scenario === DEFAULT_SCENARIO ? '' : `${scenario}/`;
    await openMap(page, `${path}?day=2025-08-08`);
    for (const [, place, colour, least] of EXPECTED.filter(([id]) => id === scenario)) {
      await expect
        .poll(() => shareOf(page, AT[place], channels(colour)), { message: `${place} ${colour}` })
        .toBeGreaterThan(least);
    }
  });
}

test('the rest of Ukraine has the colour of ground that Ukraine keeps', async ({ page }) => {
  await openMap(page);
  // Kyiv lies outside the opening view of a phone: one step out brings it in.
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect
    .poll(() => shareOf(page, AT.kyiv, channels(stays('ukraine'))))
    .toBeGreaterThan(PLAIN);
});

test('the dark theme has its own palette', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openMap(page);
  const colour = groundColour(PALETTES['dark' satisfies Theme], {
    ground: 'russia',
    strength: 'inferred',
    pattern: null,
  });
  await expect.poll(() => shareOf(page, AT.simferopol, channels(colour))).toBeGreaterThan(PLAIN);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the small maps of all records have the colours of a reader’s ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./matrix/');
    const shown = page.locator('.multiples img').first();
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.currentSrc))
      .toContain(`-${colorScheme}-`);
  });
}

import { channels, type Colour } from '../../src/grammar/colour.ts';
import { groundColour, PALETTES, patternColour } from '../../src/grammar/palette.ts';
import type { Strength } from '../../src/grammar/treatment.ts';
import type { Holder } from '../../src/model/region.ts';
import { titleOf } from '../titles.ts';
import { expect, openFigure, openMap, shareIn, shareOf, test, unfold } from './page.ts';

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

/**
 * What each scenario must show: at least this share of the pixels beside a town has the colour. The
 * first of each is not so in the scenario before, so that what follows is asked of the new picture.
 */
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

test('ground with rules of its own has its mark in figure, legend, map and print, colours forced or not', async ({
  page,
}) => {
  const pattern = { kind: 'crosses', hue: 'unresolved' } as const;
  const ground = { ground: 'unresolved', strength: 'inferred', pattern } as const;
  const colours = [
    channels(groundColour(PALETTES.light, ground)),
    channels(patternColour(PALETTES.light, pattern)),
  ];
  const row = page.locator('.legend:visible li', { hasText: 'possibly a special economic zone' });
  const figure = page.locator('.figure:visible').first();
  // Of thin signs only the middle has their colour whole.
  const expectInPage = async () => {
    for (const colour of colours) {
      expect(await shareIn(page, row.locator('.swatch'), colour)).toBeGreaterThan(0.01);
      expect(await shareIn(page, figure, colour)).toBeGreaterThan(0.0005);
    }
  };
  const record = 'us-ukraine-20-points-2025-12/?day=2025-08-08';
  await openFigure(page, record);
  for (const forcedColors of ['none', 'active'] as const) {
    await test.step(`figure and legend, ${forcedColors}`, async () => {
      await page.emulateMedia({ forcedColors });
      await expectInPage();
    });
  }
  await openMap(page, record);
  for (const forcedColors of ['active', 'none'] as const) {
    await test.step(`map and print, ${forcedColors}`, async () => {
      await page.emulateMedia({ media: 'screen', forcedColors });
      for (const colour of colours) {
        await expect.poll(() => shareOf(page, AT.sloviansk, colour)).toBeGreaterThan(DOTTED);
      }
      await page.emulateMedia({ media: 'print', forcedColors });
      await expectInPage();
    });
  }
});

test('the map has the palette of the theme, each record’s colours on its ground, and the rest of Ukraine as ground that it keeps @phone', async ({
  page,
  isMobile,
}) => {
  const expectColour = async (place: Place, colour: Colour, least: number) => {
    // On a phone the choice lies below the map.
    await page.evaluate(() => scrollTo(0, 0));
    await expect
      .poll(() => shareOf(page, AT[place], channels(colour)), { message: `${place} ${colour}` })
      .toBeGreaterThan(least);
  };
  await page.emulateMedia({ colorScheme: 'dark' });
  // On one line for all: names stand elsewhere on others.
  await openMap(page, 'bloomberg-2025-08/?day=2025-08-08');
  await test.step('dark', () =>
    expectColour(
      'simferopol',
      groundColour(PALETTES.dark, { ground: 'russia', strength: 'inferred', pattern: null }),
      PLAIN,
    ));
  await page.emulateMedia({ colorScheme: 'light' });
  await unfold(page);
  // The style is the same in every window: the record with most patterns stands for the others.
  const shown = isMobile ? ['bloomberg-2025-08'] : new Set(EXPECTED.map(([id]) => id));
  for (const scenario of shown) {
    await test.step(scenario, async () => {
      await page.getByRole('radio', { name: titleOf(scenario) }).check();
      for (const [, place, colour, least] of EXPECTED.filter(([id]) => id === scenario)) {
        // A phone's callout stands there.
        if (isMobile && place === 'kharkiv') continue;
        await expectColour(place, colour, least);
      }
    });
  }
  await test.step('the rest of Ukraine', async () => {
    // Kyiv lies outside the opening view of a phone: one step out brings it in.
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expectColour('kyiv', stays('ukraine'), PLAIN);
  });
});

test('the small maps of all records have the colours of a reader’s light or dark theme', async ({
  page,
}) => {
  const shown = page.locator('.multiples img').first();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('./matrix/');
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.currentSrc))
      .toContain(`-${colorScheme}-`);
  }
});

import { describe, expect, it } from 'vitest';
import { channels, contrast, type Colour } from '../../src/grammar/colour.ts';
import { GREY_PALETTE } from '../../src/grammar/grey-palette.ts';
import {
  edgeColour,
  groundColour,
  PALETTES,
  restColour,
  THEMES,
  type Palette,
} from '../../src/grammar/palette.ts';
import { PRINT_PALETTE } from '../../src/grammar/print-palette.ts';
import { STRENGTHS, type Strength, type Treatment } from '../../src/grammar/treatment.ts';
import { HOLDERS } from '../../src/model/region.ts';
import type { Control } from '../../src/model/scenario.ts';
import { distance } from './vision.ts';

describe.each(THEMES)('the %s palette', (theme) => {
  const palette = PALETTES[theme];

  it('keeps the two holders apart in greyscale', () => {
    expect(contrast(palette.hues.ukraine, palette.hues.russia)).toBeGreaterThan(1.5);
  });

  it('keeps the contact line apart from the ground of both holders', () => {
    for (const hue of [palette.hues.ukraine, palette.hues.russia]) {
      expect(contrast(palette.contactLine, hue)).toBeGreaterThan(3);
    }
  });

  it('makes map text readable on its halo', () => {
    for (const text of [palette.text, palette.quietText]) {
      expect(contrast(text, palette.halo)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.waterText, palette.sea)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps ground that stays pale, however sure that is, and full where it changes', () => {
    for (const holder of HOLDERS) {
      const quiet = STRENGTHS.map((strength) => groundColour(palette, stays(holder, strength)));
      expect(new Set(quiet).size).toBe(1);
      const against = (colour: Colour) => contrast(colour, palette.paper);
      for (const strength of STRENGTHS) {
        const loud = against(groundColour(palette, changes(holder, strength)));
        expect(loud).toBeGreaterThan(against(quiet[0] ?? palette.paper));
      }
      expect(against(quiet[0] ?? palette.paper)).toBeGreaterThan(1.2);
    }
  });

  it('draws ground that changes paler where that is inferred', () => {
    const [reported, inferred] = (['reported', 'inferred'] as const).map((strength) =>
      contrast(groundColour(palette, changes('russia', strength)), palette.paper),
    ) as [number, number];
    expect(reported).toBeGreaterThan(inferred);
  });

  it('gives ground that stays a fuller edge the surer that is, and none where nobody says so', () => {
    const [reported, inferred, silent] = (['reported', 'inferred', 'not-addressed'] as const).map(
      (strength) => contrast(edgeColour(palette, stays('russia', strength)), palette.paper),
    ) as [number, number, number];
    expect(reported).toBeGreaterThan(inferred);
    expect(inferred).toBeGreaterThan(silent);
    const quiet = stays('russia', 'not-addressed');
    expect(edgeColour(palette, quiet)).toBe(groundColour(palette, quiet));
  });

  it('gives reported ground that changes an edge that inferred ground has not', () => {
    const against = (strength: Strength) =>
      contrast(edgeColour(palette, changes('ukraine', strength)), palette.contactLine);
    expect(against('reported')).toBeLessThan(against('inferred'));
  });

  it('colours the rest of Ukraine as ground of Ukraine that stays', () => {
    expect(restColour(palette)).toBe(groundColour(palette, stays('ukraine', 'not-addressed')));
  });

  it('keeps sea, land abroad and pale ground apart at a glance', () => {
    const grounds = {
      sea: palette.sea,
      abroad: palette.abroad,
      ukraine: restColour(palette),
      russia: groundColour(palette, stays('russia', 'not-addressed')),
    };
    const all = Object.entries(grounds);
    const near = all.flatMap(([name, colour], index) =>
      all
        .slice(index + 1)
        .map(([other, otherColour]) => [distance(colour, otherColour, 'normal'), name, other])
        .filter(([apart]) => Number(apart) < APART),
    );
    expect(near).toEqual([]);
  });

  it('shows the border of Ukraine clearly on all that it parts', () => {
    expect(faintBorders(palette)).toEqual([]);
  });
});

describe('the palette for print', () => {
  it('has letters and lines of black ink alone, on white', () => {
    const { hues: _hues, focus: _focus, ...inks } = PRINT_PALETTE;
    expect(Object.values(inks).filter((colour) => !isGrey(colour))).toEqual([]);
    expect([PRINT_PALETTE.text, PRINT_PALETTE.paper]).toEqual(['#000000', '#ffffff']);
  });

  it('has no tint of less than 8 % but white', () => {
    expect(faintTints(PRINT_PALETTE)).toEqual([]);
  });

  it('shows the border of Ukraine clearly on all that it parts', () => {
    expect(faintBorders(PRINT_PALETTE)).toEqual([]);
  });
});

describe('the palette without colour', () => {
  it('has no tint of less than 8 % but white, for presses lose those', () => {
    expect(faintTints(GREY_PALETTE)).toEqual([]);
  });

  it('has the sea white and keeps all land apart from it', () => {
    expect(GREY_PALETTE.sea).toBe('#ffffff');
    const lands = [GREY_PALETTE.abroad, restColour(GREY_PALETTE)];
    for (const land of lands) expect(contrast(GREY_PALETTE.sea, land)).toBeGreaterThanOrEqual(1.2);
  });

  it('shows the border of Ukraine clearly on all that it parts', () => {
    expect(faintBorders(GREY_PALETTE)).toEqual([]);
  });
});

/** Ground beside which the border of Ukraine has less than the contrast that WCAG asks of graphics. */
function faintBorders(palette: Palette): readonly Colour[] {
  const parted = [
    palette.abroad,
    palette.sea,
    ...HOLDERS.map((holder) => groundColour(palette, stays(holder, 'not-addressed'))),
  ];
  return parted.filter((colour) => contrast(palette.border, colour) < 3);
}

/** Colours of a palette that are not white and have less than 8 % of any ink. */
function faintTints(palette: Palette): readonly Colour[] {
  const { hues, ...others } = palette;
  const grounds = HOLDERS.map((holder) => groundColour(palette, stays(holder, 'not-addressed')));
  return [...Object.values(others), ...Object.values(hues), ...grounds].filter(
    (colour) => colour !== '#ffffff' && Math.min(...channels(colour)) > 0.92 * 255,
  );
}

const isGrey = (colour: Colour) => new Set(channels(colour)).size === 1;

/** CIEDE2000: 5 is seen at a glance. */
const APART = 7;

const stays = (ground: Control, strength: Strength): Treatment => ({
  ground,
  strength,
  pattern: null,
});
const changes = (ground: Control, strength: Strength): Treatment => ({
  ground,
  strength,
  pattern: { kind: 'stripes', hue: 'unresolved' },
});

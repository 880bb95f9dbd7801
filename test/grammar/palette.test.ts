import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/grammar/colour.ts';
import { edgeColour, groundColour, PALETTES, THEMES } from '../../src/grammar/palette.ts';

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

  it('makes ground paler the less sure the statement is', () => {
    const [reported, inferred, silent] = (['reported', 'inferred', 'not-addressed'] as const).map(
      (strength) => contrast(groundColour(palette, 'russia', strength), palette.land),
    ) as [number, number, number];
    expect(reported).toBeGreaterThan(inferred);
    expect(inferred).toBeGreaterThan(silent);
    expect(silent).toBeGreaterThan(1);
  });

  it('gives reported ground an edge that inferred ground has not', () => {
    const against = (strength: 'reported' | 'inferred') =>
      contrast(edgeColour(palette, 'ukraine', strength), palette.contactLine);
    expect(against('reported')).toBeLessThan(against('inferred'));
  });
});

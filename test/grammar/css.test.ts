import { describe, expect, it } from 'vitest';
import { plainCss, themedCss } from '../../src/grammar/css.ts';
import { groundColour, PALETTES } from '../../src/grammar/palette.ts';
import type { Strength, Treatment } from '../../src/grammar/treatment.ts';
import type { Control } from '../../src/model/scenario.ts';

const loud = (ground: Control, strength: Strength): Treatment => ({
  ground,
  strength,
  pattern: { kind: 'stripes', hue: 'unresolved' },
});

describe('plainCss', () => {
  it('gives the colours of one palette', () => {
    const colour = groundColour(PALETTES.dark, loud('russia', 'inferred'));
    expect(plainCss(PALETTES.dark)).toContain(`.ground-russia-inferred{fill:${colour}}`);
  });
});

describe('themedCss', () => {
  it('gives the colours of both palettes, for the reader’s theme to choose', () => {
    const [light, dark] = [PALETTES.light, PALETTES.dark].map((palette) =>
      groundColour(palette, loud('ukraine', 'reported')),
    );
    expect(themedCss()).toContain(
      `.ground-ukraine-reported{fill:${light};fill:light-dark(${light},${dark})}`,
    );
  });

  it('gives no colour that a browser without themes would take for none', () => {
    for (const rule of themedCss().split('}').filter(Boolean)) {
      expect(rule).toMatch(/^\.[\w-]+\{(fill|stroke):(#\w+);\1:light-dark\(\2,#\w+\)$/);
    }
  });
});

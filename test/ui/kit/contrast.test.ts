import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, type Colour } from '../../../src/grammar/colour.ts';
import {
  groundColour,
  PALETTES,
  restColour,
  THEMES,
  type Palette,
} from '../../../src/grammar/palette.ts';
import { STRENGTHS, type Strength } from '../../../src/grammar/treatment.ts';
import { HOLDERS } from '../../../src/model/region.ts';
import { CONTROLS, type Control } from '../../../src/model/scenario.ts';

const FOLDER = 'src/ui';
const css = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && !/(?:^|\/)(?:print|paper)/.test(file))
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))
  .join('\n');

const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light, dark]) => [name, { light, dark } as Record<string, Colour>],
  ),
);

/** The tokens that a property takes anywhere in the page's styles. */
const usedBy = (property: string) => [
  ...new Set(
    [...css.matchAll(new RegExp(`[\\s;{]${property}:[^;]*var\\(--([\\w-]+)\\)`, 'g'))]
      .map(([, name = '']) => name)
      .filter((name) => TOKENS.has(name)),
  ),
];

/** What text stands on, and the text that stands there; dark controls turn the two around. */
const PAPERS = ['paper', 'raised', 'notice'];
/** What shades the foot of what scrolls: text passes over it, controls stand on none. */
const SHADES = ['line'];
const INKS = ['ink', 'quiet', 'link'];

/** Ground that stays, and ground that changes. */
const groundsOf = (palette: Palette, ground: Control, strength: Strength) =>
  [null, { kind: 'stripes', hue: 'unresolved' } as const].map((pattern) =>
    groundColour(palette, { ground, strength, pattern }),
  );

describe('the tokens', () => {
  it('that colour text are ink, quiet and link, and paper on controls that are chosen', () => {
    expect(usedBy('color').toSorted()).toEqual([...INKS, 'paper'].toSorted());
  });

  it('that lie under text are paper, raised and notice, a shade, and ink under what is chosen', () => {
    expect(usedBy('background').toSorted()).toEqual(
      [...PAPERS, ...SHADES, 'ink', 'sea'].toSorted(),
    );
  });
});

describe.each(THEMES)('in the %s theme', (theme) => {
  const token = (name: string) => {
    const colour = TOKENS.get(name)?.[theme];
    if (!colour) throw new Error(`no token "${name}"`);
    return colour;
  };
  const palette = PALETTES[theme];

  it.each([...PAPERS, ...SHADES].flatMap((paper) => INKS.map((ink) => [ink, paper] as const)))(
    '%s can be read on %s',
    (ink, paper) => expect(contrast(token(ink), token(paper))).toBeGreaterThanOrEqual(4.5),
  );

  it.each(PAPERS)('the edge of a control, and the focus around it, can be seen on %s', (paper) => {
    for (const edge of ['strong-line', 'link']) {
      expect(contrast(token(edge), token(paper))).toBeGreaterThanOrEqual(3);
    }
  });

  it('names can be read on their halo, and on the land, the sea and the water they stand on', () => {
    const { text, quietText, waterText, halo, abroad, sea, water } = palette;
    for (const ground of [halo, restColour(palette), abroad]) {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(quietText, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const ground of [sea, water, halo]) {
      expect(contrast(waterText, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  const grounds = CONTROLS.flatMap((hue) =>
    STRENGTHS.flatMap((strength) => groundsOf(palette, hue, strength)),
  );

  it('the line of contact stands out from its casing, and from the ground of both holders', () => {
    expect(contrast(palette.contactLine, palette.casing)).toBeGreaterThanOrEqual(3);
    for (const holder of HOLDERS) {
      for (const strength of STRENGTHS) {
        for (const ground of groundsOf(palette, holder, strength)) {
          expect(contrast(palette.contactLine, ground)).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });

  it('the outline of what is chosen stands out from every ground, by its colour or its rim', () => {
    const { focus, focusCasing } = palette;
    for (const ground of grounds) {
      const best = Math.max(contrast(focus, ground), contrast(focusCasing, ground));
      expect(best).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(focus, focusCasing)).toBeGreaterThanOrEqual(3);
  });

  it('the sea of the page is the sea of the map', () => {
    expect(token('sea')).toBe(palette.sea);
  });
});

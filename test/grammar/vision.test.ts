import { coverage } from '../../src/grammar/pattern.ts';
import { describe, expect, it } from 'vitest';
import { GREY_PALETTE } from '../../src/grammar/grey-palette.ts';
import {
  edgeColour,
  groundColour,
  PALETTES,
  patternColour,
  THEMES,
} from '../../src/grammar/palette.ts';
import {
  hasRules,
  isQuiet,
  treatmentBetween,
  treatmentKey,
  treatmentOf,
  type Treatment,
} from '../../src/grammar/treatment.ts';
import { HOLDERS } from '../../src/model/region.ts';
import { BASES, CONTROLS, EXTENTS, type Outcome } from '../../src/model/scenario.ts';
import { localise } from '../../src/model/localise.ts';
import { localOutcome, REGIME, zone } from '../fixtures.ts';
import { distance, seen, VISIONS, type Vision } from './vision.ts';

/** Everything that a record can say of a zone: what is not addressed stays with its holder. */
const OUTCOMES = CONTROLS.flatMap((control) =>
  BASES.flatMap((basis) =>
    EXTENTS.flatMap((extent) =>
      [undefined, localise(REGIME, 'en')].map((regime) =>
        localOutcome({ control, basis, extent, regime }),
      ),
    ),
  ),
).filter(
  ({ control, basis, extent, regime }) =>
    (basis !== 'not-addressed' || (control !== 'unresolved' && extent === 'whole' && !regime)) &&
    (control !== 'unresolved' || basis === 'unclear' || regime),
);
const isSilent = ({ basis }: Outcome<string>) => basis === 'not-addressed';

/** Every status that can stand beside another in one picture. */
const PICTURES = {
  'a scenario': distinct(
    HOLDERS.flatMap((holder) =>
      OUTCOMES.filter((said) => !isSilent(said) || said.control === holder).map((said) =>
        treatmentOf(zone('donetsk', holder), said),
      ),
    ),
  ),
  'a difference': distinct(
    OUTCOMES.flatMap((before) =>
      OUTCOMES.filter(
        (after) => !isSilent(before) || !isSilent(after) || before.control === after.control,
      ).map((after) => treatmentBetween(before, after)),
    ),
  ),
};

/**
 * The least distance, in CIEDE2000, of two statuses that no pattern tells apart. About 1 is just
 * noticeable side by side, 2.3 in areas apart; 5 is seen at a glance, 10 is another colour. The
 * picture of a difference has grey ground too, which leaves the hues less room. In grey alone,
 * patterns and the line of contact say who; the ground says it too, but softly.
 */
const LEAST: Readonly<Record<keyof typeof PICTURES, (vision: Vision) => number>> = {
  'a scenario': (vision) => (vision === 'greyscale' ? 3.5 : 10),
  'a difference': (vision) => (vision === 'greyscale' ? 3.5 : 5.5),
};

/** The least distance of a pattern from the ground that it lies on: dots are for the second look. */
const LEAST_OF_PATTERN = (vision: Vision, status: Treatment) => {
  if (isQuiet(status)) return vision === 'greyscale' ? 4 : 7;
  return vision === 'greyscale' ? 6 : 14;
};

/** The least distance of two statuses that differ in nothing but how sure the statement is. */
const LEAST_OF_STRENGTH = { ground: 3.5, edge: 5 } as const;

describe.each(Object.keys(PICTURES) as (keyof typeof PICTURES)[])('the statuses of %s', (name) => {
  const statuses = PICTURES[name];

  describe.each(THEMES)('in the %s theme', (theme) => {
    const palette = PALETTES[theme];
    const ground = (status: Treatment) => groundColour(palette, status);
    const edge = (status: Treatment) => edgeColour(palette, status);
    const apart = (a: Treatment, b: Treatment, vision: Vision) =>
      Math.max(
        distance(ground(a), ground(b), vision),
        distance(edge(a), edge(b), vision),
        a.pattern && b.pattern
          ? distance(patternColour(palette, a.pattern), patternColour(palette, b.pattern), vision)
          : 0,
      );
    const sureness = (a: Treatment, b: Treatment, vision: Vision) =>
      isQuiet(a) ? distance(edge(a), edge(b), vision) : distance(ground(a), ground(b), vision);
    const alike = pairsOf(statuses).filter(([a, b]) => a.pattern?.kind === b.pattern?.kind);

    it.each(VISIONS)('differ by colour where the pattern is the same, in %s vision', (vision) => {
      // Where ground stays, how sure that is makes a difference of edges: see below.
      const near = alike
        .filter(([a, b]) => a.ground !== b.ground || !isQuiet(a) || !isQuiet(b))
        .map(([a, b]) => `${apart(a, b, vision).toFixed(1)} ${keysOf(a, b)}`)
        .filter((line) => Number.parseFloat(line) < LEAST[name](vision));
      expect(near).toEqual([]);
    });

    it.each(VISIONS)('have patterns that stand out from their ground, in %s vision', (vision) => {
      const faint = statuses.flatMap((status) => {
        if (!status.pattern) return [];
        const from = distance(patternColour(palette, status.pattern), ground(status), vision);
        return from < LEAST_OF_PATTERN(vision, status)
          ? [`${from.toFixed(1)} ${treatmentKey(status)}`]
          : [];
      });
      expect(faint).toEqual([]);
    });

    it.each(VISIONS)('stand out more where ground changes than where it stays, in %s', (vision) => {
      const loudness = statuses.flatMap((status) => {
        const { pattern } = status;
        if (!pattern) return [];
        const from = distance(patternColour(palette, pattern), ground(status), vision);
        const pixels = coverage(pattern.kind, 2);
        const share = pixels.reduce((sum, alpha) => sum + alpha / 255, 0) / pixels.length;
        return hasRules(status) ? [] : [{ from: from * share, quiet: isQuiet(status) }];
      });
      const changing = loudness.filter(({ quiet }) => !quiet).map(({ from }) => from);
      const staying = loudness.filter(({ quiet }) => quiet).map(({ from }) => from);
      if (staying.length === 0) return;
      expect(Math.max(...staying)).toBeLessThan(Math.min(...changing));
    });

    it.each(VISIONS)('tell by ground or edge how sure they are, in %s vision', (vision) => {
      const near = alike
        .filter(([a, b]) => a.ground === b.ground && a.strength !== b.strength)
        .filter(
          ([a, b]) => sureness(a, b, vision) < LEAST_OF_STRENGTH[isQuiet(a) ? 'edge' : 'ground'],
        )
        .map(([a, b]) => `${sureness(a, b, vision).toFixed(1)} ${keysOf(a, b)}`);
      expect(near).toEqual([]);
    });
  });
});

it('every pattern stands out from its ground on paper without colour', () => {
  const patterned = Object.values(PICTURES).flatMap((all) => all.filter(({ pattern }) => pattern));
  const faint = patterned.filter(
    (status) =>
      status.pattern &&
      distance(
        patternColour(GREY_PALETTE, status.pattern),
        groundColour(GREY_PALETTE, status),
        'greyscale',
      ) < LEAST_OF_PATTERN('greyscale', status),
  );
  expect(patterned.filter(hasRules).length).toBeGreaterThan(4);
  expect(faint.map(treatmentKey)).toEqual([]);
});

describe('the test of vision', () => {
  it.each(VISIONS)('keeps white white and grey grey in %s vision', (vision) => {
    for (const grey of ['#ffffff', '#808080', '#000000'] as const) {
      expect(distance(grey, grey, vision)).toBe(0);
      const { r, g, b } = seen(grey, vision);
      expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeLessThan(0.001);
    }
  });

  it.each([
    ['protanopia', 'red and green', '#b45a32', '#6e7832'],
    ['deuteranopia', 'red and green', '#b45a32', '#6e7832'],
    ['tritanopia', 'blue and green', '#3c82b4', '#3c8c82'],
    ['greyscale', 'red and green', '#b45a32', '#6e7832'],
  ] as const)('knows that %s brings %s together', (vision, _what, one, other) => {
    expect(distance(one, other, vision)).toBeLessThan(distance(one, other, 'normal') / 2);
  });

  it('measures as CIEDE2000 does: a known pair', () => {
    expect(distance('#ff0000', '#00ff00', 'normal')).toBeCloseTo(86.6, 1);
  });

  it('looks at every status of the grammar', () => {
    expect(PICTURES['a scenario'].length).toBe(40);
    expect(PICTURES['a difference'].length).toBe(22);
  });
});

function distinct(statuses: readonly Treatment[]): readonly Treatment[] {
  return [...new Map(statuses.map((status) => [treatmentKey(status), status])).values()];
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

function keysOf(a: Treatment, b: Treatment): string {
  return `${treatmentKey(a)} ~ ${treatmentKey(b)}`;
}

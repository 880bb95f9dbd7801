import { CONTROLS } from '../model/scenario.ts';
import { classOf } from './classes.ts';
import type { Colour } from './colour.ts';
import {
  edgeColour,
  groundColour,
  PALETTES,
  patternColour,
  recognitionColour,
  restColour,
  unconfirmedColour,
  type Palette,
} from './palette.ts';
import { PATTERNS, STRENGTHS, type Treatment } from './treatment.ts';

/** How a colour of the palette is written as one of two properties. */
type Write = (property: 'fill' | 'stroke', of: (palette: Palette) => Colour) => string;

/**
 * The map's colours as CSS rules that follow the reader's light or dark theme. Browsers that can't
 * choose have the light ones: without a rule SVG is black.
 */
export function themedCss(): string {
  return rules((property, of) => {
    const [light, dark] = [of(PALETTES.light), of(PALETTES.dark)];
    return `${property}:${light};${property}:light-dark(${light},${dark})`;
  });
}

/** The map's colours as CSS rules in one palette, for a figure that stands alone. */
export function plainCss(palette: Palette): string {
  return rules((property, of) => `${property}:${of(palette)}`);
}

function rules(write: Write): string {
  const fills: readonly Row[] = [
    ...GROUNDS.map((treatment): Row => [
      classOf.ground(treatment),
      (palette) => groundColour(palette, treatment),
    ]),
    ['fill-ukraine', restColour],
    ['fill-unconfirmed', unconfirmedColour],
    ...PATTERNS.flatMap((kind) =>
      CONTROLS.map((hue): Row => [
        classOf.pattern({ kind, hue }),
        (palette) => patternColour(palette, { kind, hue }),
      ]),
    ),
    ...(['sea', 'water', 'abroad', 'text', 'quietText', 'waterText'] as const).map((name): Row => [
      `fill-${name}`,
      (palette) => palette[name],
    ]),
  ];
  const strokes: readonly Row[] = [
    ...GROUNDS.map((treatment): Row => [
      classOf.edge(treatment),
      (palette) => edgeColour(palette, treatment),
    ]),
    ...CONTROLS.map((whose): Row => [
      classOf.recognition({ whose }),
      (palette) => recognitionColour(palette, { whose }),
    ]),
    ...(
      [
        'text',
        'border',
        'regionBorder',
        'contactLine',
        'casing',
        'halo',
        'focus',
        'focusCasing',
        'water',
      ] as const
    ).map((name): Row => [`stroke-${name}`, (palette) => palette[name]]),
  ];
  // All quiet grounds of a hue have one class.
  return [
    ...new Set([
      ...fills.map(([name, of]) => `.${name}{${write('fill', of)}}`),
      ...strokes.map(([name, of]) => `.${name}{${write('stroke', of)}}`),
    ]),
  ].join('');
}

/** A class and its colour. */
type Row = readonly [name: string, of: (palette: Palette) => Colour];

/** Every ground that may be drawn: quiet where nothing lies on it, else loud. */
const GROUNDS: readonly Treatment[] = CONTROLS.flatMap((ground) =>
  STRENGTHS.flatMap((strength) =>
    [null, { kind: 'stripes', hue: ground } as const].map((pattern) => ({
      ground,
      strength,
      pattern,
    })),
  ),
);

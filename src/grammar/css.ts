import { CONTROLS } from '../model/scenario.ts';
import type { Colour } from './colour.ts';
import {
  edgeColour,
  groundColour,
  PALETTES,
  patternColour,
  restColour,
  type Palette,
} from './palette.ts';
import { isQuiet, PATTERNS, STRENGTHS, type Treatment } from './treatment.ts';

/** The class of ground, of its inner edge, and of the shapes of a pattern in a hue. */
export const classOf = {
  ground: (treatment: Treatment) =>
    `ground-${treatment.ground}-${isQuiet(treatment) ? 'quiet' : treatment.strength}`,
  edge: (treatment: Treatment) =>
    `edge-${treatment.ground}-${isQuiet(treatment) ? 'quiet-' : ''}${treatment.strength}`,
  pattern: ({ kind, hue }: NonNullable<Treatment['pattern']>) =>
    `${kind === 'dots' ? 'dots' : 'hue'}-${hue}`,
} as const;

/** How a colour of the palette is written in a rule. */
type Write = (of: (palette: Palette) => Colour) => string;

/** The map's colours as CSS rules that follow the reader's light or dark theme. */
export function themedCss(): string {
  return rules((of) => `light-dark(${of(PALETTES.light)},${of(PALETTES.dark)})`);
}

/** The map's colours as CSS rules in one palette, for a figure that stands alone. */
export function plainCss(palette: Palette): string {
  return rules((of) => of(palette));
}

function rules(write: Write): string {
  const fills = [
    ...GROUNDS.map((treatment) => [
      classOf.ground(treatment),
      write((palette) => groundColour(palette, treatment)),
    ]),
    ['fill-ukraine', write(restColour)],
    ...PATTERNS.flatMap((kind) =>
      CONTROLS.map((hue) => [
        classOf.pattern({ kind, hue }),
        write((palette) => patternColour(palette, { kind, hue })),
      ]),
    ),
    ...(['sea', 'water', 'abroad'] as const).map((name) => [
      `fill-${name}`,
      write((palette) => palette[name]),
    ]),
    ...(['text', 'quietText', 'waterText'] as const).map((name) => [
      `fill-${name}`,
      write((palette) => palette[name]),
    ]),
  ];
  const strokes = [
    ...GROUNDS.map((treatment) => [
      classOf.edge(treatment),
      write((palette) => edgeColour(palette, treatment)),
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
    ).map((name) => [`stroke-${name}`, write((palette) => palette[name])]),
  ];
  // All quiet grounds of a hue have one class.
  return [
    ...new Set([
      ...fills.map(([name, value]) => `.${name}{fill:${value}}`),
      ...strokes.map(([name, value]) => `.${name}{stroke:${value}}`),
    ]),
  ].join('');
}

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

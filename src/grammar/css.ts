import { CONTROLS } from '../model/scenario.ts';
import type { Colour } from './colour.ts';
import { edgeColour, groundColour, PALETTES, type Palette } from './palette.ts';
import { STRENGTHS, type Treatment } from './treatment.ts';

/** The class of ground, of its inner edge, and of the shapes of a pattern in a hue. */
export const classOf = {
  ground: ({ ground, strength }: Treatment) => `ground-${ground}-${strength}`,
  edge: ({ ground, strength }: Treatment) => `edge-${ground}-${strength}`,
  hue: (hue: Treatment['ground']) => `hue-${hue}`,
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
    ...CONTROLS.flatMap((ground) =>
      STRENGTHS.map((strength) => [
        classOf.ground({ ground, strength, pattern: null }),
        write((palette) => groundColour(palette, ground, strength)),
      ]),
    ),
    ...CONTROLS.map((hue) => [classOf.hue(hue), write((palette) => palette.hues[hue])]),
    ...(['sea', 'water', 'land', 'abroad'] as const).map((name) => [
      `fill-${name}`,
      write((palette) => palette[name]),
    ]),
    ...(['text', 'quietText', 'waterText'] as const).map((name) => [
      `fill-${name}`,
      write((palette) => palette[name]),
    ]),
  ];
  const strokes = [
    ...CONTROLS.flatMap((ground) =>
      STRENGTHS.map((strength) => [
        classOf.edge({ ground, strength, pattern: null }),
        write((palette) => edgeColour(palette, ground, strength)),
      ]),
    ),
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
  return [
    ...fills.map(([name, value]) => `.${name}{fill:${value}}`),
    ...strokes.map(([name, value]) => `.${name}{stroke:${value}}`),
  ].join('');
}

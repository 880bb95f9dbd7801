import type { Control } from '../model/scenario.ts';
import { mix, type Colour } from './colour.ts';
import type { Strength } from './treatment.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The colours of the map in one theme. */
export interface Palette {
  readonly sea: Colour;
  readonly water: Colour;
  /** Land of other states, and of Ukraine outside the nine regions. */
  readonly abroad: Colour;
  readonly land: Colour;
  readonly border: Colour;
  readonly regionBorder: Colour;
  readonly contactLine: Colour;
  readonly casing: Colour;
  readonly text: Colour;
  readonly quietText: Colour;
  readonly waterText: Colour;
  readonly halo: Colour;
  /** Outline of what is chosen, and the dark rim that shows it on any ground. */
  readonly focus: Colour;
  readonly focusCasing: Colour;
  readonly hues: Readonly<Record<Control, Colour>>;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    sea: '#dde5e4',
    water: '#dde5e4',
    abroad: '#eeece6',
    land: '#f8f6f1',
    border: '#8b8578',
    regionBorder: '#5d584e',
    contactLine: '#171614',
    casing: '#fdfcf9',
    text: '#171614',
    quietText: '#59544a',
    waterText: '#4d6772',
    halo: '#fdfcf9',
    focus: '#f5b700',
    focusCasing: '#171614',
    hues: { ukraine: '#86add4', russia: '#c4694f', unresolved: '#4f4c48' },
  },
  dark: {
    sea: '#14191c',
    water: '#14191c',
    abroad: '#1f2122',
    land: '#2a2c2d',
    border: '#7d7a73',
    regionBorder: '#b3afa6',
    contactLine: '#f6f3ec',
    casing: '#101213',
    text: '#f6f3ec',
    quietText: '#b9b4a9',
    waterText: '#8fa9b5',
    halo: '#101213',
    focus: '#ffd23f',
    focusCasing: '#101213',
    hues: { ukraine: '#5b90c4', russia: '#a04630', unresolved: '#d0ccc4' },
  },
};

/** How much of its hue ground keeps, by strength: the rest is the paper's colour. */
const HUE_PART: Readonly<Record<Strength, number>> = {
  reported: 1,
  inferred: 0.82,
  'not-addressed': 0.34,
};

/** The colour of ground held by `control`, as sure as `strength` says. */
export function groundColour(palette: Palette, control: Control, strength: Strength): Colour {
  return mix(palette.land, palette.hues[control], HUE_PART[strength]);
}

/** The colour of the inner edge of ground: darker where reported, lighter where inferred. */
export function edgeColour(palette: Palette, control: Control, strength: Strength): Colour {
  const ground = groundColour(palette, control, strength);
  return strength === 'reported'
    ? mix(ground, palette.contactLine, 0.16)
    : mix(ground, palette.casing, 0.45);
}

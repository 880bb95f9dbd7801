import type { Control } from '../model/scenario.ts';
import { mix, type Colour } from './colour.ts';
import { isQuiet, type RecognitionLine, type Strength, type Treatment } from './treatment.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The colours of the map in one theme. */
export interface Palette {
  readonly sea: Colour;
  readonly water: Colour;
  /** Land of other states. */
  readonly abroad: Colour;
  /** What ground has of its colour where it has less of its holder's hue. */
  readonly paper: Colour;
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
    sea: '#f1f4f3',
    water: '#f1f4f3',
    abroad: '#dcd8ce',
    paper: '#f8f6f1',
    border: '#4f4a40',
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
    abroad: '#32312f',
    paper: '#2a2c2d',
    border: '#a6a197',
    regionBorder: '#b3afa6',
    contactLine: '#f6f3ec',
    casing: '#101213',
    text: '#f6f3ec',
    quietText: '#cbc6bb',
    waterText: '#8fa9b5',
    halo: '#101213',
    focus: '#ffd23f',
    focusCasing: '#101213',
    hues: { ukraine: '#5b90c4', russia: '#a54932', unresolved: '#d0ccc4' },
  },
};

/** What part of its hue ground has where it changes hands or is open, by strength. */
const LOUD: Readonly<Record<Strength, number>> = {
  reported: 1,
  inferred: 0.82,
  'not-addressed': 0.82,
};

/** The same where it stays, however sure that is: a picture changes only where ground does. */
const QUIET = 0.34;

/** What part of its hue the inner edge of ground that stays has, by strength. */
const QUIET_EDGE: Readonly<Record<Strength, number>> = {
  reported: 1,
  inferred: 0.68,
  'not-addressed': QUIET,
};

/** The colour of ground: pale where it stays. */
export function groundColour(palette: Palette, treatment: Treatment): Colour {
  const { ground, strength } = treatment;
  return mix(palette.paper, palette.hues[ground], isQuiet(treatment) ? QUIET : LOUD[strength]);
}

/**
 * The colour of the inner edge of ground, which says how sure the statement is. Where ground
 * changes: darker where reported, lighter where inferred; where it stays: the fuller the surer.
 */
export function edgeColour(palette: Palette, treatment: Treatment): Colour {
  const { ground, strength } = treatment;
  if (isQuiet(treatment)) return mix(palette.paper, palette.hues[ground], QUIET_EDGE[strength]);
  const colour = groundColour(palette, treatment);
  return strength === 'reported'
    ? mix(colour, palette.contactLine, 0.16)
    : mix(colour, palette.casing, 0.45);
}

/** What part of its hue a pattern has on ground that stays: what changes is to be seen first. */
const DOTS = 0.68;

/** The colour of a pattern: full where ground changes hands, calmer where it stays. */
export function patternColour(
  palette: Palette,
  { kind, hue }: NonNullable<Treatment['pattern']>,
): Colour {
  const full = palette.hues[hue];
  return kind === 'dots' ? mix(palette.paper, full, DOTS) : full;
}

/** What part of the text's ink the line has that tells of recognition: it is quiet. */
const RECOGNITION = 0.5;

/** The colour of the line along the edge of ground that would be recognised as somebody's. */
export function recognitionColour(
  palette: Palette,
  { whose }: Pick<RecognitionLine, 'whose'>,
): Colour {
  return mix(palette.hues[whose], palette.text, RECOGNITION);
}

/** What part of the quiet text's ink the hatching of what is not confirmed has. */
const UNCONFIRMED = 0.5;

/** The colour of the hatching of what is not confirmed: grey on the ground of those who hold it. */
export function unconfirmedColour(palette: Palette): Colour {
  return mix(restColour(palette), palette.quietText, UNCONFIRMED);
}

/** The colour of Ukraine outside of the zones: as of all its ground that stays. */
export function restColour(palette: Palette): Colour {
  return mix(palette.paper, palette.hues.ukraine, QUIET);
}

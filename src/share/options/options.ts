import type { Extent } from '../../figure/frame.ts';
import type { Language } from '../../model/language.ts';
import { REGION_IDS } from '../../model/region.ts';
import type { Units } from '../../model/units.ts';
import type { ChosenNames } from './chosen-names.ts';
import type { Size } from './size.ts';

/** One scenario; or two beside each other, as before and after, or by where they differ. */
export const MODES = ['single', 'side', 'before-after', 'difference'] as const;
export type Mode = (typeof MODES)[number];

export const FIGURE_THEMES = ['light', 'dark', 'transparent', 'print', 'grey'] as const;
export type FigureTheme = (typeof FIGURE_THEMES)[number];

/** How many names a map has. */
export const LABELS = ['sparse', 'dense'] as const;
export type Labels = (typeof LABELS)[number];

/** Where the legend stands from the map; `auto` where the map then is largest. */
export const LEGENDS = ['auto', 'left', 'right', 'below'] as const;
export type LegendPlace = (typeof LEGENDS)[number];

/** Whether a map is as large as its own texts let it, or lies where that of every record lies. */
export const FRAMES = ['own', 'shared'] as const;
export type Framing = (typeof FRAMES)[number];

/** Parts of the map that have names. */
export const EXTENT_PRESETS = ['five', 'donbas', 'south', 'ukraine', ...REGION_IDS] as const;
export type ExtentPreset = (typeof EXTENT_PRESETS)[number];

/** Part of the map that a figure shows: a preset, or a box in degrees. */
export type FigureExtent = ExtentPreset | Extent;

/**
 * What a figure has where nothing is said of it. Addresses of figures leave it out: another standard
 * would change what those that are published open.
 */
export const STANDARD = {
  size: '1200x675',
  extent: 'five',
  theme: 'light',
  labels: 'sparse',
  legend: 'auto',
  frame: 'own',
} as const;

/** Days that are asked for by a word: that of the record itself, and the last that there is. */
export const DAY_WORDS = ['own', 'newest'] as const;
export type DayWord = (typeof DAY_WORDS)[number];

/** Everything that can be chosen of a figure. */
export interface FigureOptions {
  /** Id of the scenario. */
  readonly scenario: string;
  /** Id of the scenario before it, where there are two. */
  readonly vs: string;
  readonly mode: Mode;
  /** ISO day whose line is shown, or a word for one; null for the standard one. */
  readonly day: string | null;
  /** ISO day before it on which the same scenario is shown as well, or a word for one; null for none. */
  readonly vsDay: string | null;
  readonly extent: FigureExtent;
  readonly lang: Language;
  readonly theme: FigureTheme;
  readonly labels: Labels;
  /** Names that it has or lacks beside those; null for no other than those. */
  readonly names: ChosenNames | null;
  readonly legend: LegendPlace;
  readonly frame: Framing;
  /** In place of the scenario's own; null for that. */
  readonly title: string | null;
  /** In place of the one that is made of the figures; empty for none, null for that. */
  readonly subtitle: string | null;
  readonly size: Size;
  /** Enlargement of pixels, 1 to 4. */
  readonly scale: number;
  readonly units: Units;
}

import type { Colour } from '../grammar/colour.ts';
import { GREY_PALETTE } from '../grammar/grey-palette.ts';
import { PALETTES, type Palette } from '../grammar/palette.ts';
import type { FigureTheme } from './options.ts';

/** The colours of a figure. */
export interface Theme {
  readonly palette: Palette;
  /** Null where what is behind the figure shows through. */
  readonly paper: Colour | null;
}

export const THEMED: Readonly<Record<FigureTheme, Theme>> = {
  light: { palette: PALETTES.light, paper: PALETTES.light.casing },
  dark: { palette: PALETTES.dark, paper: PALETTES.dark.casing },
  transparent: { palette: PALETTES.light, paper: null },
  grey: { palette: GREY_PALETTE, paper: GREY_PALETTE.casing },
};

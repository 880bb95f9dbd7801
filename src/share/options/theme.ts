import type { Colour } from '../../grammar/colour.ts';
import { GREY_PALETTE } from '../../grammar/grey-palette.ts';
import { PALETTES, type Palette } from '../../grammar/palette.ts';
import { PRINT_PALETTE } from '../../grammar/print-palette.ts';
import type { House } from '../house/house.ts';
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
  print: { palette: PRINT_PALETTE, paper: PRINT_PALETTE.casing },
  grey: { palette: GREY_PALETTE, paper: GREY_PALETTE.casing },
};

/** Themes whose hues a house may set: on dark ground and without colour they are what is read there. */
const HOUSED: readonly FigureTheme[] = ['light', 'transparent', 'print'];

/** The colours of a figure in a house's style. */
export function themed(theme: FigureTheme, house: House | undefined): Theme {
  const usual = THEMED[theme];
  if (!house || !HOUSED.includes(theme)) return usual;
  const { hues } = usual.palette;
  const { ukraine, russia } = house;
  return {
    ...usual,
    palette: {
      ...usual.palette,
      hues: { ...hues, ukraine: ukraine ?? hues.ukraine, russia: russia ?? hues.russia },
    },
  };
}

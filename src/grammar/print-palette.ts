import { PALETTES, type Palette } from './palette.ts';

/**
 * The colours of a figure that is printed: letters, lines and neutral ground are black ink alone and
 * tints of it that a press holds, on white paper; hues are for who holds ground.
 */
export const PRINT_PALETTE: Palette = {
  ...PALETTES.light,
  sea: '#ffffff',
  water: '#ffffff',
  abroad: '#e6e6e6',
  paper: '#ffffff',
  border: '#4d4d4d',
  regionBorder: '#595959',
  contactLine: '#000000',
  casing: '#ffffff',
  text: '#000000',
  quietText: '#000000',
  waterText: '#000000',
  halo: '#ffffff',
  focusCasing: '#000000',
};

import type { Palette } from './palette.ts';

/** The colours of a figure that is printed without colour: black and tints of it. */
export const GREY_PALETTE: Palette = {
  sea: '#ffffff',
  water: '#ffffff',
  abroad: '#eaeaea',
  paper: '#ffffff',
  border: '#4d4d4d',
  regionBorder: '#4d4d4d',
  contactLine: '#000000',
  casing: '#ffffff',
  text: '#000000',
  quietText: '#4d4d4d',
  waterText: '#595959',
  halo: '#ffffff',
  focus: '#000000',
  focusCasing: '#ffffff',
  hues: { ukraine: '#a4a4a4', russia: '#5e5e5e', unresolved: '#1a1a1a' },
};

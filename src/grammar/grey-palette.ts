import type { Palette } from './palette.ts';

/** The colours of a figure that is printed without colour: black and tints of it. */
export const GREY_PALETTE: Palette = {
  sea: '#ffffff',
  water: '#ffffff',
  abroad: '#f0f0f0',
  paper: '#ffffff',
  border: '#8a8a8a',
  regionBorder: '#4d4d4d',
  contactLine: '#000000',
  casing: '#ffffff',
  text: '#000000',
  quietText: '#4d4d4d',
  waterText: '#595959',
  halo: '#ffffff',
  focus: '#000000',
  focusCasing: '#ffffff',
  hues: { ukraine: '#b4b4b4', russia: '#5e5e5e', unresolved: '#262626' },
};

import type { Palette } from './palette.ts';

/** The colours of a figure that is printed without colour: black and tints of it. */
export const GREY_PALETTE: Palette = {
  sea: '#f5f5f5',
  water: '#f5f5f5',
  abroad: '#ffffff',
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
  hues: { ukraine: '#dcdcdc', russia: '#707070', unresolved: '#262626' },
};

import { EDGE, LINES } from '../../grammar/line.ts';
import { edgeColour, groundColour, patternColour, type Palette } from '../../grammar/palette.ts';
import { isQuiet, type Treatment } from '../../grammar/treatment.ts';

/**
 * The colours of ground for programs that draw GeoJSON by its properties. They have no hatching: what
 * would change is told apart by the colour of its hatching.
 * Names: https://github.com/mapbox/simplestyle-spec
 */
export function groundStyle(treatment: Treatment, palette: Palette) {
  const { pattern } = treatment;
  return {
    fill:
      pattern && !isQuiet(treatment)
        ? patternColour(palette, pattern)
        : groundColour(palette, treatment),
    'fill-opacity': 1,
    stroke: edgeColour(palette, treatment),
    'stroke-width': EDGE,
  };
}

/** The same of the contact line. */
export function lineStyle(palette: Palette) {
  const { ink, width } = LINES.contact;
  return { stroke: palette[ink], 'stroke-width': width };
}

import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../grammar/palette.ts';
import { DAY_SOURCE, kind, ZONE } from './kind.ts';
import type { Outlined } from './picture.ts';

const IN_FOCUS: ExpressionSpecification = [
  'case',
  ['boolean', ['feature-state', 'focus'], false],
  1,
  0,
];

/**
 * What outlines the zones and the place whose state says so. Where there is none the lines have no
 * width: MapLibre would draw every zone's, and find each of them invisible.
 */
export function outlineLayers(palette: Palette, { zones, place }: Outlined): LayerSpecification[] {
  const lines = (id: string, colour: string, width: number) => zoneLine(id, colour, zones, width);
  const rings = (id: string, colour: string, width: number) => placeRing(id, colour, place, width);
  return [
    lines('zone-focus-casing', palette.focusCasing, 6),
    lines('zone-focus', palette.focus, 3),
    rings('place-focus-casing', palette.focusCasing, 6),
    rings('place-focus', palette.focus, 3),
  ];
}

function zoneLine(id: string, colour: string, shown: boolean, width: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source: DAY_SOURCE,
    filter: kind(ZONE),
    // That of the zones' edges, so that both are laid out once.
    layout: { 'line-join': 'bevel' },
    paint: { 'line-color': colour, 'line-width': shown ? width : 0, 'line-opacity': IN_FOCUS },
  };
}

/** Radius of the ring around a place, in CSS pixels: the same as in the figure. */
const RING = 9;

function placeRing(id: string, colour: string, shown: boolean, width: number): LayerSpecification {
  return {
    id,
    type: 'circle',
    source: 'places',
    paint: {
      // The stroke lies around the circle: half of it belongs inside the ring.
      'circle-radius': RING - width / 2,
      'circle-opacity': 0,
      'circle-stroke-color': colour,
      'circle-stroke-width': shown ? width : 0,
      'circle-stroke-opacity': IN_FOCUS,
    },
  };
}

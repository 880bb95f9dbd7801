import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../grammar/palette.ts';

const IN_FOCUS: ExpressionSpecification = [
  'case',
  ['boolean', ['feature-state', 'focus'], false],
  1,
  0,
];

/** Sea and land: what lies under the zones. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    fill('land', palette.abroad),
    fill('ukraine', palette.land),
  ];
}

/** Rank up to which rivers are drawn from afar. */
const MAIN_RIVERS = 1;

/** Water, borders and the contact line: what lies over the zones. */
export function lineLayers(palette: Palette): LayerSpecification[] {
  return [
    fill('water', palette.water),
    {
      id: 'river',
      type: 'line',
      source: 'basemap',
      filter: kind('river'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.water,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1.4, 9, 2.4],
        // The figure has the great rivers alone: the others come when the reader goes nearer.
        'line-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          6.6,
          ['case', ['<=', ['get', 'rank'], MAIN_RIVERS], 1, 0],
          7.2,
          1,
        ],
      },
    },
    {
      id: 'region-border',
      type: 'line',
      source: 'basemap',
      filter: kind('region-border'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.regionBorder, 'line-width': 0.8, 'line-opacity': 0.75 },
    },
    {
      id: 'border',
      type: 'line',
      source: 'basemap',
      filter: kind('border'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': 0.8, 'line-dasharray': [5, 2] },
    },
    {
      id: 'border-ukraine',
      type: 'line',
      source: 'basemap',
      filter: kind('border-ukraine'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': 1.6 },
    },
    contactLine('contact-line-casing', palette.casing, 5),
    contactLine('contact-line', palette.contactLine, 2),
    zoneOutline('zone-focus-casing', palette.focusCasing, 6),
    zoneOutline('zone-focus', palette.focus, 3),
    placeRing('place-focus-casing', palette.focusCasing, 6),
    placeRing('place-focus', palette.focus, 3),
  ];
}

function zoneOutline(id: string, colour: string, width: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'zones',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width, 'line-opacity': IN_FOCUS },
  };
}

/** Radius of the ring around a place, in CSS pixels: the same as in the figure. */
const RING = 9;

function placeRing(id: string, colour: string, width: number): LayerSpecification {
  return {
    id,
    type: 'circle',
    source: 'places',
    paint: {
      // The stroke lies around the circle: half of it belongs inside the ring.
      'circle-radius': RING - width / 2,
      'circle-opacity': 0,
      'circle-stroke-color': colour,
      'circle-stroke-width': width,
      'circle-stroke-opacity': IN_FOCUS,
    },
  };
}

/** Chooses the features of one kind from the base map. */
export function kind(name: string): ExpressionSpecification {
  return ['==', ['get', 'kind'], name];
}

function fill(id: string, colour: string): LayerSpecification {
  return {
    id,
    type: 'fill',
    source: 'basemap',
    filter: kind(id),
    paint: { 'fill-color': colour },
  };
}

function contactLine(id: string, colour: string, width: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'basemap',
    filter: kind('contact-line'),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, width * 0.7, 8, width * 1.2],
    },
  };
}

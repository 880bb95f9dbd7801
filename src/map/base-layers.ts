import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import { LINES, STREAM } from '../grammar/line.ts';
import { NEAR_FROM } from '../grammar/live-names.ts';
import { restColour, type Palette } from '../grammar/palette.ts';
import { CONTACT_LINE, DAY_SOURCE, GROUND_SOURCE, kind, NEAR_SOURCE } from './kind.ts';

/** Sea and land: what lies under the zones. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    fill('land', palette.abroad),
    fill('ukraine', restColour(palette)),
  ];
}

/** Rank up to which rivers are drawn from afar. */
const MAIN_RIVERS = 1;

/** Zoom from which the other rivers appear. */
const SMALL_RIVERS_FROM = 6.6;

/**
 * Water and borders: what lies over the zones. Lines of a pixel keep MapLibre's own joins: round ones
 * look the same, and cost nearly twice the triangles.
 */
export function lineLayers(palette: Palette): LayerSpecification[] {
  return [
    fill('water', palette.water),
    river('river', ['<=', ['get', 'rank'], MAIN_RIVERS], palette),
    {
      ...river('river-near', ['>', ['get', 'rank'], MAIN_RIVERS], palette, {
        'line-opacity': ['interpolate', ['linear'], ['zoom'], SMALL_RIVERS_FROM, 0, 7.2, 1],
      }),
      // The figure has the great rivers alone: the others come when the reader goes nearer.
      minzoom: SMALL_RIVERS_FROM,
    },
    {
      id: 'stream',
      type: 'line',
      source: NEAR_SOURCE,
      filter: kind('river'),
      minzoom: NEAR_FROM,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.water, 'line-width': STREAM.width },
    },
    {
      id: 'region-border',
      type: 'line',
      source: GROUND_SOURCE,
      filter: kind('region-border'),
      paint: { 'line-color': palette.regionBorder, 'line-width': 0.8, 'line-opacity': 0.75 },
    },
    {
      id: 'border',
      type: 'line',
      source: GROUND_SOURCE,
      filter: kind('border'),
      paint: { 'line-color': palette.border, 'line-width': 0.8, 'line-dasharray': [5, 2] },
    },
    {
      id: 'border-ukraine',
      type: 'line',
      source: GROUND_SOURCE,
      filter: kind('border-ukraine'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': LINES.ukraine.width },
    },
  ];
}

function river(
  id: string,
  ranked: ExpressionSpecification,
  palette: Palette,
  paint: LineLayerSpecification['paint'] = {},
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: GROUND_SOURCE,
    filter: ['all', kind('river'), ranked],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.water,
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1.4, 9, 2.4],
      ...paint,
    },
  };
}

/** The line of before 24 February 2022: its layer is always there, so that their number never changes. */
export function lineBefore2022(palette: Palette, isDrawn: boolean): LayerSpecification {
  const { ink, width, dash, opacity } = LINES.before2022;
  return {
    id: 'line-before-2022',
    type: 'line',
    source: GROUND_SOURCE,
    filter: kind('line-before-2022'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette[ink],
      'line-width': width,
      'line-dasharray': dash.map((part) => part / width),
      'line-opacity': isDrawn ? opacity : 0,
    },
  };
}

/** The contact line with its casing. */
export function contactLayers(palette: Palette): LayerSpecification[] {
  return [
    contactLine('contact-line-casing', palette.casing, 5),
    contactLine('contact-line', palette.contactLine, 2),
  ];
}

function fill(id: string, colour: string): LayerSpecification {
  return {
    id,
    type: 'fill',
    source: GROUND_SOURCE,
    filter: kind(id),
    paint: { 'fill-color': colour },
  };
}

function contactLine(id: string, colour: string, width: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source: DAY_SOURCE,
    filter: kind(CONTACT_LINE),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, width * 0.7, 8, width * 1.2],
    },
  };
}

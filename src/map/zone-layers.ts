import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import { EDGE, RECOGNITION } from '../grammar/line.ts';
import { edgeColour, groundColour, recognitionColour, type Palette } from '../grammar/palette.ts';
import type { Colouring } from '../grammar/colouring.ts';
import { patternKey, type Treatment } from '../grammar/treatment.ts';
import { RECOGNISED } from '../model/recognition.ts';
import type { ZoneId } from '../model/zone.ts';
import { DAY_SOURCE, kind, ZONE } from './kind.ts';
import { memoized } from '../model/memoize.ts';

/** What draws the zones of one colouring, from the ground up. */
const PARTS = ['ground', 'pattern', 'recognition', 'edge'] as const;
type Part = (typeof PARTS)[number];

/** The paint property by which a layer of a colouring appears and disappears. */
const OPACITY = {
  ground: 'fill-opacity',
  pattern: 'fill-opacity',
  recognition: 'line-opacity',
  edge: 'line-opacity',
} as const;

/**
 * Zones in the picture grammar, layers for each colouring, of which only those of `shown` are visible.
 * All stay on the graphics card, so that switching changes opacities and nothing else. Layers of
 * colourings that are hidden, and stay so, are the same objects from call to call. `overGround` lies
 * between the ground of all and whatever is drawn on it.
 */
export function zoneLayers(): (
  colourings: readonly Colouring[],
  palette: Palette,
  shown: string,
  overGround?: readonly LayerSpecification[],
) => LayerSpecification[] {
  const all = memoized((colourings: readonly Colouring[], palette: Palette) =>
    PARTS.flatMap((part) =>
      colourings.flatMap((colouring) => partLayers(part, colouring, palette)),
    ),
  );
  return (colourings, palette, shown, overGround = []) => {
    const layers = all(colourings, palette).map(({ of, seen, hidden }) =>
      of === shown ? seen : hidden,
    );
    // The ground is one layer for each colouring.
    return layers.toSpliced(colourings.length, 0, ...overGround);
  };
}

/** Each layer of a part of a colouring, visible and not. */
function partLayers(part: Part, { id, treatments }: Colouring, palette: Palette) {
  const as = (layer: LayerSpecification, opacity: number) =>
    ({ ...layer, paint: { ...layer.paint, [OPACITY[part]]: opacity } }) as LayerSpecification;
  return LAYERS[part](`${part}:${id}`, [...treatments], palette).map((layer) => ({
    of: id,
    seen: as(layer, 1),
    hidden: as(layer, 0),
  }));
}

type Treated = readonly (readonly [ZoneId, Treatment])[];

const LAYERS = {
  ground: (id: string, zones: Treated, palette: Palette) => [
    {
      id,
      type: 'fill' as const,
      source: DAY_SOURCE,
      filter: kind(ZONE),
      paint: {
        // The edge lies over its rim.
        'fill-antialias': false,
        'fill-color': byZone(
          zones.map(([zone, treatment]) => [zone, groundColour(palette, treatment)]),
          palette.paper,
        ),
      },
    },
  ],
  // A layer each: of patterns chosen by an expression MapLibre rounds the pixel ratio, and so their
  // size would differ from the figure's.
  pattern: (id: string, zones: Treated, _palette: Palette) => {
    const keyed = zones.flatMap(([zone, { pattern }]) =>
      pattern ? [[zone, patternKey(pattern)] as const] : [],
    );
    return [...new Set(keyed.map(([, key]) => key))].map((key) => ({
      id: `${id}:${key}`,
      type: 'fill' as const,
      source: DAY_SOURCE,
      filter: among(keyed.filter(([, other]) => other === key).map(([zone]) => zone)),
      paint: { 'fill-antialias': false, 'fill-pattern': key },
    }));
  },
  recognition: (id: string, zones: Treated, palette: Palette) =>
    RECOGNISED.flatMap((how) => {
      const own = zones.flatMap(([zone, { recognition }]) =>
        recognition?.how === how ? [[zone, recognition] as const] : [],
      );
      if (own.length === 0) return [];
      const { width, dash } = RECOGNITION;
      return [
        {
          id: `${id}:${how}`,
          type: 'line' as const,
          source: DAY_SOURCE,
          filter: among(own.map(([zone]) => zone)),
          layout: { 'line-join': 'round' as const },
          paint: {
            'line-color': byZone(
              own.map(([zone, recognition]) => [zone, recognitionColour(palette, recognition)]),
              palette.text,
            ),
            'line-width': width,
            'line-offset': (EDGE + width) / 2,
            ...(how === 'de-facto' && { 'line-dasharray': dash.map((part) => part / width) }),
          },
        },
      ];
    }),
  edge: (id: string, zones: Treated, palette: Palette) => [
    {
      id,
      type: 'line' as const,
      source: DAY_SOURCE,
      filter: kind(ZONE),
      layout: { 'line-join': 'bevel' as const },
      paint: {
        'line-color': byZone(
          zones.map(([zone, treatment]) => [zone, edgeColour(palette, treatment)]),
          palette.paper,
        ),
        'line-width': EDGE / 2,
        'line-offset': EDGE / 4,
      },
    },
  ],
};

function among(zones: readonly ZoneId[]): FilterSpecification {
  return ['in', ['get', 'id'], ['literal', [...zones]]];
}

function byZone(
  pairs: readonly (readonly [ZoneId, string])[],
  otherwise: string,
): DataDrivenPropertyValueSpecification<string> {
  const expression = ['match', ['get', 'id'], ...pairs.flat(), otherwise];
  return expression as ExpressionSpecification as DataDrivenPropertyValueSpecification<string>;
}

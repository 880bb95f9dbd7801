import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import { edgeColour, groundColour, type Palette } from '../grammar/palette.ts';
import type { Colouring } from '../grammar/colouring.ts';
import { patternKey, type Treatment } from '../grammar/treatment.ts';
import type { ZoneId } from '../model/zone.ts';

/** The three layers that draw the zones of one colouring, from the ground up. */
const PARTS = ['ground', 'pattern', 'edge'] as const;

/** The paint property by which a layer of a colouring appears and disappears. */
const OPACITY = { ground: 'fill-opacity', pattern: 'fill-opacity', edge: 'line-opacity' } as const;

/**
 * Zones in the picture grammar, three layers for each colouring, of which only `shown` is visible.
 * All stay on the graphics card, so that switching changes opacities and nothing else.
 */
export function zoneLayers(
  colourings: readonly Colouring[],
  palette: Palette,
  shown: string,
): LayerSpecification[] {
  return PARTS.flatMap((part) =>
    colourings.flatMap(({ id, treatments }) => {
      const layer = LAYERS[part](`${part}:${id}`, [...treatments], palette);
      if (!layer) return [];
      const paint = { ...layer.paint, [OPACITY[part]]: id === shown ? 1 : 0 };
      return [{ ...layer, paint } as LayerSpecification];
    }),
  );
}

type Treated = readonly (readonly [ZoneId, Treatment])[];

const LAYERS = {
  ground: (id: string, zones: Treated, palette: Palette) => ({
    id,
    type: 'fill' as const,
    source: 'zones',
    paint: {
      'fill-color': byZone(
        zones.map(([zone, { ground, strength }]) => [
          zone,
          groundColour(palette, ground, strength),
        ]),
        palette.land,
      ),
    },
  }),
  pattern: (id: string, zones: Treated, _palette: Palette) => {
    const images = zones.flatMap(([zone, { pattern }]) =>
      pattern ? [[zone, patternKey(pattern)] as const] : [],
    );
    const last = images.at(-1);
    if (!last) return null;
    return {
      id,
      type: 'fill' as const,
      source: 'zones',
      filter: ['in', ['get', 'id'], ['literal', images.map(([zone]) => zone)]] as never,
      paint: { 'fill-pattern': byZone(images, last[1]) },
    };
  },
  edge: (id: string, zones: Treated, palette: Palette) => ({
    id,
    type: 'line' as const,
    source: 'zones',
    layout: { 'line-join': 'round' as const },
    paint: {
      'line-color': byZone(
        zones.map(([zone, { ground, strength }]) => [zone, edgeColour(palette, ground, strength)]),
        palette.land,
      ),
      'line-width': 2,
      'line-offset': 1,
    },
  }),
};

function byZone(
  pairs: readonly (readonly [ZoneId, string])[],
  otherwise: string,
): DataDrivenPropertyValueSpecification<string> {
  const expression = ['match', ['get', 'id'], ...pairs.flat(), otherwise];
  return expression as ExpressionSpecification as DataDrivenPropertyValueSpecification<string>;
}

import type { LayerSpecification } from 'maplibre-gl';
import { groundColour, type Palette } from '../grammar/palette.ts';
import { UNCONFIRMED_HATCH } from './images.ts';
import { DAY_SOURCE, kind, UNCONFIRMED_SOURCE, ZONE } from './kind.ts';

/**
 * The hatching of what is not confirmed, and over it once more the ground that Russia holds, under which
 * it reaches. Both are always there, so that the number of layers never changes.
 */
export function unconfirmedLayers(palette: Palette, isDrawn: boolean): LayerSpecification[] {
  const opacity = isDrawn ? 1 : 0;
  const held = { ground: 'russia', strength: 'reported', pattern: null } as const;
  return [
    {
      id: 'unconfirmed',
      type: 'fill',
      source: UNCONFIRMED_SOURCE,
      paint: {
        'fill-antialias': false,
        'fill-pattern': UNCONFIRMED_HATCH,
        'fill-opacity': opacity,
      },
    },
    {
      id: 'unconfirmed-cover',
      type: 'fill',
      source: DAY_SOURCE,
      filter: ['all', kind(ZONE), ['in', '.russia', ['get', 'id']]],
      paint: {
        'fill-antialias': false,
        'fill-color': groundColour(palette, held),
        'fill-opacity': opacity,
      },
    },
  ];
}

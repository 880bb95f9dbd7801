import type { LayerSpecification } from 'maplibre-gl';
import { contactLayers, groundLayers, lineBefore2022, lineLayers } from './base-layers.ts';
import { labelLayers } from './label-layers.ts';
import { outlineLayers } from './outline-layers.ts';
import { memoized } from '../model/memoize.ts';
import type { Picture } from './picture.ts';
import { unconfirmedLayers } from './unconfirmed-layers.ts';
import { zoneLayers } from './zone-layers.ts';

/** What a picture's layers are, from the sea up to the names. */
export type DrawLayers = (picture: Picture) => readonly LayerSpecification[];

/**
 * Draws the layers of pictures that are shown one after the other: those in which nothing changes
 * are the same objects again, so that making and comparing them costs next to nothing.
 */
export function layerDrawer(): DrawLayers {
  const ground = memoized(groundLayers);
  const zones = zoneLayers();
  const unconfirmed = memoized(unconfirmedLayers);
  const lines = memoized(lineLayers);
  const before2022 = memoized(lineBefore2022);
  const contact = memoized(contactLayers);
  const outlines = memoized(outlineLayers);
  const labels = memoized(labelLayers);
  return ({ ground: { layers }, atHand, shown, palette, families, outlined, named, ...more }) => [
    ...ground(palette),
    ...zones(atHand, palette, shown, unconfirmed(palette, more.unconfirmed)),
    ...lines(palette),
    before2022(
      palette,
      atHand.some(({ id, before2022: isDrawn }) => id === shown && isDrawn),
    ),
    ...contact(palette),
    ...outlines(palette, outlined),
    ...labels(palette, families, named, layers.places.features),
  ];
}

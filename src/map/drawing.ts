import type { Map as GlMap, ScaleControl } from 'maplibre-gl';
import { PALETTES } from '../grammar/palette.ts';
import type { Units } from '../model/units.ts';
import { atHand } from './at-hand.ts';
import { IMAGE_SCALE, mapImages } from './images.ts';
import type { DrawLayers } from './layers.ts';
import type { Look, Picture } from './picture.ts';
import { redraw } from './redraw.ts';

/** The reader's units as the scale bar calls them. */
export const SCALES = { km: 'metric', mi: 'imperial' } as const satisfies Record<Units, string>;

/** Draws pictures on a map, one after the other. */
export interface Drawing {
  /** What is drawn now. */
  readonly current: () => Picture;
  readonly change: (change: Partial<Picture>) => void;
  /** Draws a look, what it shows as soon as its layers have come. */
  readonly show: (look: Look) => void;
}

/**
 * Keeps the picture of a map.
 * @param first that which the map's style was made of
 * @param patterns how many times their own size patterns have
 */
export function drawingOn(
  map: GlMap,
  first: Picture,
  layersOf: DrawLayers,
  scale: ScaleControl,
  patterns: number,
): Drawing {
  let picture = first;
  let layers = layersOf(first);
  const patternScale = (name: string) => IMAGE_SCALE * (name.includes(':') ? patterns : 1);
  const addImages = () => {
    for (const [name, image] of mapImages(picture.palette)) {
      if (map.hasImage(name)) map.updateImage(name, image);
      else map.addImage(name, image, { pixelRatio: patternScale(name) });
    }
  };
  const change = (changed: Partial<Picture>) => {
    const before = picture;
    picture = { ...before, ...changed };
    const nextLayers = layersOf(picture);
    if (picture.units !== before.units) scale.setUnit(SCALES[picture.units]);
    if (picture.palette !== before.palette) addImages();
    redraw(map, layers, nextLayers);
    layers = nextLayers;
  };
  map.on('style.load', addImages);
  /** What is to be seen as soon as its layers have come. */
  let coming: Look | null = null;
  map.on('render', () => {
    if (!coming || !map.loaded()) return;
    change(coming);
    coming = null;
  });
  return {
    current: () => picture,
    change,
    show: (look) => {
      const isThere =
        coming?.shown !== look.shown && picture.atHand.some(({ id }) => id === look.shown);
      coming = isThere ? null : look;
      change({
        ...look,
        palette: PALETTES[look.scheme],
        atHand: atHand(picture.atHand, look, picture.shown),
        shown: isThere ? look.shown : picture.shown,
      });
    },
  };
}

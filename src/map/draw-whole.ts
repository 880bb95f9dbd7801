import type { Map as GlMap } from 'maplibre-gl';

/** What draws a frame of a map: MapLibre's types don't have it. */
interface Painted {
  readonly painter?: { render: (...frame: readonly unknown[]) => void };
}

/**
 * Keeps the map from drawing before all that it shows has come. Until then nobody sees it, for the
 * figure lies over it, and with each tile that comes MapLibre draws all that there are once more: a
 * dozen frames, which cost a slow processor a fifth of the time in which the map opens.
 */
export function drawWhole(map: GlMap): void {
  const { painter } = map as Painted;
  if (!painter) return;
  const render = painter.render.bind(painter);
  painter.render = (...frame) => {
    if (!map.loaded()) return;
    painter.render = render;
    render(...frame);
  };
}

import type { LayerSpecification, Map as GlMap } from 'maplibre-gl';
import { layerChanges, styleChanges } from './style-changes.ts';

/** Tests check every style against the specification: the map need not in front of the reader. */
const CHECKED = { validate: false };

/** Sets on the map what makes its layers, drawn as `before`, those of `after`. */
export function redraw(
  map: GlMap,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  const { removed, added } = layerChanges(before, after);
  for (const id of removed) map.removeLayer(id);
  for (const { layer, under } of added) map.addLayer(layer, under);
  for (const { layer, group, property, value } of styleChanges(before, after)) {
    if (group === 'paint') map.setPaintProperty(layer, property as never, value as never, CHECKED);
    else map.setLayoutProperty(layer, property as never, value as never, CHECKED);
  }
}

import type { LayerSpecification, Map as GlMap } from 'maplibre-gl';
import { styleChanges } from './style-changes.ts';

/** Tests check every style against the specification: the map need not in front of the reader. */
const CHECKED = { validate: false };

/** What of a map is set to draw other layers. */
export type Redrawn = Pick<
  GlMap,
  | 'addLayer'
  | 'removeLayer'
  | 'setFilter'
  | 'setLayerZoomRange'
  | 'setLayoutProperty'
  | 'setPaintProperty'
>;

/** Sets on the map what makes its layers, drawn as `before`, those of `after`. */
export function redraw(
  map: Redrawn,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  for (const { command, args } of styleChanges(before, after)) {
    if (command === 'removeLayer') map.removeLayer(...args);
    else if (command === 'addLayer') map.addLayer(...args);
    else if (command === 'setPaintProperty') map.setPaintProperty(...args, CHECKED);
    else if (command === 'setLayoutProperty') map.setLayoutProperty(...args, CHECKED);
    else if (command === 'setFilter') map.setFilter(...args, CHECKED);
    else if (command === 'setLayerZoomRange') map.setLayerZoomRange(...args);
    else throw new Error(`a map's layers do not change by "${command}"`);
  }
}

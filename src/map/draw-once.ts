import type { Map as GlMap } from 'maplibre-gl';

/**
 * Keeps the map from drawing each change of its style twice, once it has opened. MapLibre answers
 * its own news that a style was applied by applying and drawing it again, the same picture; what
 * changes a style asks for its frame by itself.
 */
export function drawOnce(map: GlMap): void {
  const fire = map.fire.bind(map) as (event: object) => GlMap;
  map.once('idle', () => {
    map.fire = ((event: object) => (isEcho(event) ? map : fire(event))) as typeof map.fire;
  });
}

function isEcho(event: object): boolean {
  return (
    'dataType' in event && event.dataType === 'style' && 'type' in event && event.type === 'data'
  );
}

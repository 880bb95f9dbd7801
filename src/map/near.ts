import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl';
import { NEAR_FROM } from '../grammar/live-names.ts';
import { curvedFeature } from '../grammar/curved.ts';
import { NEAR_SOURCE } from './kind.ts';

/** Brings what only a near map has, once: when it first rests near enough. */
export function bringNear(
  map: Pick<GlMap, 'on' | 'off' | 'getZoom' | 'getSource'>,
  load: () => Promise<FeatureCollection | null>,
): void {
  // A link may open the map near: then nothing moves.
  const listen = (how: 'on' | 'off') => {
    for (const rest of ['load', 'moveend'] as const) map[how](rest, bring);
  };
  const bring = () => {
    if (map.getZoom() < NEAR_FROM) return;
    listen('off');
    void load().then((data) => {
      if (data) map.getSource<GeoJSONSource>(NEAR_SOURCE)?.setData(drawnNear(data));
      // Nothing is said where it did not come: the map is whole without.
      else listen('on');
    });
  };
  listen('on');
}

function drawnNear({ features }: FeatureCollection): FeatureCollection {
  return { type: 'FeatureCollection', features: features.map(curvedFeature) };
}

import type { Map as GlMap } from 'maplibre-gl';
import { DAY_SOURCE } from './kind.ts';
import type { Marked } from './map-handle.ts';
import { NOTHING_OUTLINED, type Outlined } from './picture.ts';

/** A feature whose state says that it is outlined. */
interface MarkedFeature {
  readonly source: typeof DAY_SOURCE | 'places';
  readonly id: string;
}

/**
 * Outlines zones and a place on a map.
 * @param onOutlined told when a kind of them is outlined or no more: its layer has to be seen
 */
export function outliner(
  map: GlMap,
  onOutlined: (outlined: Outlined) => void,
): (marked: Marked) => void {
  let marked: readonly MarkedFeature[] = [];
  let outlined = NOTHING_OUTLINED;
  return ({ zones, place }) => {
    const next: readonly MarkedFeature[] = [
      ...zones.map((id) => ({ source: DAY_SOURCE, id }) as const),
      ...(place === null ? [] : [{ source: 'places', id: place } as const]),
    ];
    for (const feature of marked) map.setFeatureState(feature, { focus: false });
    for (const feature of next) map.setFeatureState(feature, { focus: true });
    marked = next;
    const now = { zones: zones.length > 0, place: place !== null };
    if (now.zones === outlined.zones && now.place === outlined.place) return;
    outlined = now;
    onOutlined(now);
  };
}
